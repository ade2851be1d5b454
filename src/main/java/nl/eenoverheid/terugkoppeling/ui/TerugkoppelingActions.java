package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.terugkoppeling.AntwoordData;
import nl.eenoverheid.terugkoppeling.HeropeningService;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.StaleDialog;

/** What can be done with an owed answer on the screen, and what is said when somebody else was first. */
final class TerugkoppelingActions {
    static final AntwoordData EMPTY = new AntwoordData("", "", "", "");

    private final TerugkoppelingService terugkoppelingen;
    private final HeropeningService heropeningen;
    private final Clock clock;
    private final Runnable changed;

    /** Does what is asked, and then runs {@code changed}. */
    TerugkoppelingActions(
            TerugkoppelingService terugkoppelingen, HeropeningService heropeningen, Clock clock, Runnable changed) {
        this.terugkoppelingen = terugkoppelingen;
        this.heropeningen = heropeningen;
        this.clock = clock;
        this.changed = changed;
    }

    void write(TerugkoppelingDetail detail, AntwoordForm form) {
        write(id(detail), detail.version(), form.before(), form);
    }

    void release(TerugkoppelingDetail detail) {
        unlessStale(() -> terugkoppelingen.release(id(detail), detail.version()), "released");
    }

    void resume(TerugkoppelingDetail detail) {
        unlessStale(() -> terugkoppelingen.resume(id(detail), detail.version()), "resumed");
    }

    void askSent(TerugkoppelingDetail detail) {
        new VerzendDialog(
                        detail.item().kanaal(),
                        verzending -> unlessStale(
                                () -> terugkoppelingen.markSent(id(detail), detail.version(), verzending), "sent"))
                .open();
    }

    void askSkip(TerugkoppelingDetail detail) {
        Consumer<String> skip =
                reden -> unlessStale(() -> terugkoppelingen.skip(id(detail), detail.version(), reden), "skipped");
        new OverslaanDialog(skip).open();
    }

    void askReopen(TerugkoppelingDetail detail) {
        new HeropenDialog(
                        LocalDate.now(clock.withZone(Dates.ZONE)),
                        heropening -> unlessStale(
                                () -> heropeningen.reopen(id(detail), detail.version(), heropening), "reopened"))
                .open();
    }

    private void write(TerugkoppelingId id, long version, AntwoordData known, AntwoordForm form) {
        try {
            terugkoppelingen.write(id, version, form.data());
            form.forgetDraft();
            done("written");
        } catch (InvalidInput refused) {
            InputErrors.show(refused, form.fields());
        } catch (Stale stale) {
            merge(id, known, form);
        }
    }

    /** Somebody else came first: when they wrote words, both versions are shown; other changes take nothing away. */
    private void merge(TerugkoppelingId id, AntwoordData known, AntwoordForm form) {
        TerugkoppelingDetail now = terugkoppelingen.detail(id);
        AntwoordData theirs =
                now.antwoord().map(TerugkoppelingDetail.Versie::data).orElse(EMPTY);
        if (theirs.equals(known)) {
            write(id, now.version(), theirs, form);
            return;
        }
        StaleDialog dialog = new StaleDialog(() -> write(id, now.version(), theirs, form));
        form.compare(theirs, dialog);
        dialog.open();
    }

    private void unlessStale(Runnable act, String what) {
        try {
            act.run();
            done(what);
        } catch (Stale stale) {
            Notices.info(I18NProvider.translate("terugkoppeling.stale"));
            changed.run();
        }
    }

    private void done(String what) {
        Notices.saved(I18NProvider.translate("terugkoppeling.done." + what));
        changed.run();
    }

    private static TerugkoppelingId id(TerugkoppelingDetail detail) {
        return new TerugkoppelingId(detail.item().id());
    }
}
