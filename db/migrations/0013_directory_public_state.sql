-- Whatever is written to an entry raises the number of directory_state, whoever writes it. The database does it itself, because
-- finished pages are shown again as long as the number stays: one forgotten line of code would show what was just hidden.
-- At the end of the transaction and once in it: writers wait for each other only while they commit, in one order, so that
-- nobody waits in a circle.
create function directory_state_rises() returns trigger language plpgsql as $$
begin
  if current_setting('tragwerk.directory_state', true) is distinct from pg_current_xact_id()::text then
    update directory_state set version = version + 1;
    perform set_config('tragwerk.directory_state', pg_current_xact_id()::text, true);
  end if;
  return null;
end
$$;

create constraint trigger directory_organisations_public after insert or update or delete on directory_organisations
  deferrable initially deferred for each row execute function directory_state_rises();
create constraint trigger directory_consents_public after insert or update or delete on directory_consents
  deferrable initially deferred for each row execute function directory_state_rises();
create constraint trigger directory_offers_public after insert or update or delete on directory_offers
  deferrable initially deferred for each row execute function directory_state_rises();
create constraint trigger directory_contacts_public after insert or update or delete on directory_contacts
  deferrable initially deferred for each row execute function directory_state_rises();
create constraint trigger directory_search_public after insert or update or delete on directory_search
  deferrable initially deferred for each row execute function directory_state_rises();
