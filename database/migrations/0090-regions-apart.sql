-- A home and its secret address carry the region of whoever writes them. Who may reach the household was asked already;
-- under the name of another region the row would have travelled in that region's export.
create policy home_of_own_region on home as restrictive for insert
  with check (region_id = (select app_region()));
create policy home_stays_in_region on home as restrictive for update
  using (true) with check (region_id = (select app_region()));
create policy secret_address_of_own_region on secret_address as restrictive for insert
  with check (region_id = (select app_region()));
create policy secret_address_stays_in_region on secret_address as restrictive for update
  using (true) with check (region_id = (select app_region()));
