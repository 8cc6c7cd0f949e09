-- The migrations are cut at every semicolon, so those inside of a function are written as \073.

-- What happened stays as it was written down: also a program with a mistake in it cannot change that.
CREATE FUNCTION kis_search.refuse_event() RETURNS trigger LANGUAGE plpgsql AS
E'BEGIN RAISE EXCEPTION ''events are never changed or removed'' USING ERRCODE = ''restrict_violation''\073 END\073';
CREATE TRIGGER "Event_stays" BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION kis_search.refuse_event();
CREATE TRIGGER "Event_not_emptied" BEFORE TRUNCATE ON "Event" FOR EACH STATEMENT EXECUTE FUNCTION kis_search.refuse_event();

-- Nor what a version said that was kept or has been live. It can go, with its document or when history is thinned.
CREATE FUNCTION kis_search.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS
E'BEGIN RAISE EXCEPTION ''what a kept or published version says never changes'' USING ERRCODE = ''restrict_violation''\073 END\073';
CREATE TRIGGER "Version_stays" BEFORE UPDATE OF content, "documentId", number ON "Version" FOR EACH ROW
  WHEN (OLD.state IN ('kept', 'live', 'superseded', 'withdrawn') AND (NEW.content, NEW."documentId", NEW.number) IS DISTINCT FROM (OLD.content, OLD."documentId", OLD.number))
  EXECUTE FUNCTION kis_search.refuse_rewriting();
