package nl.eenoverheid.bezoek.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.eenoverheid.bezoek.BezoekDetail;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.bezoek.BezoekService;
import nl.eenoverheid.bezoek.BezoekWorkService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Notices;

/** What can be done with the bezoek that is open. */
final class BezoekActions {
    private final BezoekService bezoeken;
    private final BezoekWorkService work;
    private final Runnable again;

    BezoekActions(BezoekService bezoeken, BezoekWorkService work, Runnable again) {
        this.bezoeken = bezoeken;
        this.work = work;
        this.again = again;
    }

    void begin(BezoekDetail bezoek) {
        try {
            work.begin(id(bezoek));
            Notices.saved(BezoekTexts.text("bezoek.begin.done"));
        } catch (IllegalMove e) {
            Notices.problem(BezoekTexts.text(e.key(), e.params()));
        }
        again.run();
    }

    /** When somebody else told something meanwhile, theirs stands in the fields that are still as they were. */
    void roundOff(BezoekDetail bezoek) {
        var fields = new VerslagFields(bezoek);
        var version = new AtomicLong(bezoek.version());
        dialog("roundOff", bezoek, fields.byName(), dialog -> {
                    try {
                        work.roundOff(id(bezoek), version.get(), fields.data());
                        return true;
                    } catch (Stale e) {
                        BezoekDetail now = bezoeken.detail(id(bezoek));
                        version.set(now.version());
                        fields.resolve(now.verslag(), dialog::submit);
                        return false;
                    }
                })
                .open();
    }

    void cancel(BezoekDetail bezoek) {
        ask("cancel", bezoek, work::cancel);
    }

    void planAgain(BezoekDetail bezoek) {
        ask("planAgain", bezoek, work::planAgain);
    }

    /** What a calendar file tells, when the caller may take it along. */
    BezoekDetail calendar(BezoekDetail bezoek) {
        return bezoeken.calendar(id(bezoek));
    }

    private void ask(String what, BezoekDetail bezoek, BiConsumer<BezoekId, String> act) {
        TextArea reden = new TextArea(BezoekTexts.text("bezoek.field.reden"));
        reden.setHelperText(BezoekTexts.text("bezoek." + what + ".example"));
        dialog(what, bezoek, Map.of("reden", reden), dialog -> {
                    act.accept(id(bezoek), reden.getValue());
                    return true;
                })
                .open();
    }

    private AskDialog dialog(
            String what, BezoekDetail bezoek, Map<String, HasValidation> fields, Predicate<AskDialog> act) {
        Component[] components =
                fields.values().stream().map(Component.class::cast).toArray(Component[]::new);
        return new AskDialog(
                        BezoekTexts.text("bezoek." + what + ".title"),
                        BezoekTexts.text("bezoek." + what + ".verb"),
                        fields,
                        dialog -> told("bezoek." + what + ".done", act.test(dialog)))
                .with(new Paragraph(BezoekTexts.text("bezoek." + what + ".text")))
                .with(components)
                .keeping("bezoek-" + what + "-" + bezoek.id(), components)
                .then(again);
    }

    private static boolean told(String key, boolean done) {
        if (done) {
            Notices.saved(BezoekTexts.text(key));
        }
        return done;
    }

    private static BezoekId id(BezoekDetail bezoek) {
        return new BezoekId(bezoek.id());
    }
}
