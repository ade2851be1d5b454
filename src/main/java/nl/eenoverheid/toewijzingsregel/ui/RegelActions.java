package nl.eenoverheid.toewijzingsregel.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Predicate;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelData;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelId;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelListItem;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelService;
import nl.eenoverheid.ui.Confirm;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** What can be done with rules; the page shows the result by itself. */
final class RegelActions {
    private final ToewijzingsregelService regels;
    private final WerkruimteId werkruimte;
    private final DialogFor form;

    RegelActions(ToewijzingsregelService regels, WerkruimteId werkruimte, DialogFor form) {
        this.regels = regels;
        this.werkruimte = werkruimte;
        this.form = form;
    }

    void add() {
        form.open(null, data -> act(() -> regels.add(werkruimte, data), "toewijzingsregel.done.add"));
    }

    void change(ToewijzingsregelListItem regel) {
        form.open(
                regel.data(),
                data -> act(() -> regels.change(id(regel), regel.version(), data), "toewijzingsregel.done.change"));
    }

    void turn(ToewijzingsregelListItem regel) {
        act(
                () -> regels.turn(id(regel), !regel.actief()),
                regel.actief() ? "toewijzingsregel.done.off" : "toewijzingsregel.done.on");
    }

    void move(ToewijzingsregelListItem regel, boolean earlier) {
        act(() -> regels.move(id(regel), earlier), "toewijzingsregel.done.move");
    }

    void remove(ToewijzingsregelListItem regel) {
        Confirm.ask(
                text("toewijzingsregel.remove.title", regel.uitleg().volgorde()),
                text("toewijzingsregel.remove.text"),
                text("toewijzingsregel.remove"),
                () -> act(() -> regels.remove(id(regel)), "toewijzingsregel.done.remove"));
    }

    void tryOut(ToewijzingsregelListItem regel) {
        new ProefDialog(regel.uitleg().volgorde(), regels.tryOut(id(regel))).open();
    }

    private static boolean act(Runnable command, String key) {
        try {
            command.run();
            Notices.saved(text(key));
            return true;
        } catch (Stale e) {
            Notices.problem(text("toewijzingsregel.stale"));
        } catch (IllegalMove e) {
            Notices.problem(text(e.key(), e.params()));
        }
        return false;
    }

    private static ToewijzingsregelId id(ToewijzingsregelListItem regel) {
        return new ToewijzingsregelId(regel.id());
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }

    /** Opens the form. */
    interface DialogFor {
        /**
         * Opens it.
         *
         * @param data what stands in it, null for a new rule
         * @param save keeps it; the form stays open when the answer is false
         */
        void open(@Nullable ToewijzingsregelData data, Predicate<ToewijzingsregelData> save);
    }
}
