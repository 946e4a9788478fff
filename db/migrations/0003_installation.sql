-- Few facts about this installation as a whole, by name.
create table installation (
  name text primary key,
  value text not null
);
