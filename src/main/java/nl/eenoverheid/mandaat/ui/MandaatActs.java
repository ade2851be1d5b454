package nl.eenoverheid.mandaat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.bevoegdheid.BevoegdheidDetail;
import nl.eenoverheid.mandaat.MandaatData;
import nl.eenoverheid.mandaat.MandaatDetail;
import nl.eenoverheid.mandaat.MandaatId;
import nl.eenoverheid.mandaat.MandaatKeepService;
import nl.eenoverheid.mandaat.MandaatRoutes;
import nl.eenoverheid.mandaat.MandaatSoort;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.Notices;
import org.jspecify.annotations.Nullable;

/** What a keeper does with the register, each asked for in its own dialog. */
@SpringComponent
class MandaatActs {
    private final MandaatKeepService beheer;
    private final MandaatChoices choices;
    private final CurrentAccount current;
    private final Clock clock;

    MandaatActs(MandaatKeepService beheer, MandaatChoices choices, CurrentAccount current, Clock clock) {
        this.beheer = beheer;
        this.choices = choices;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Asks what was given.
     *
     * @param boven under which mandate; null when it comes from a body
     * @param then hears which one was taken up
     */
    void give(@Nullable MandaatDetail boven, Consumer<MandaatId> then) {
        Choice<MandaatSoort> soort =
                new Choice<>(text("field.soort"), kinds(boven), each -> text("mandaatSoort." + each));
        HouderFields gever = choices.houder("gever", current.get().organisatie());
        HouderFields houder =
                choices.houder("houder", current.get().organisatie()).asFunction();
        InhoudFields inhoud = new InhoudFields(choices.library());
        soort.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                soort.setHelperText(text("uitleg." + change.getValue()));
                inhoud.follow(change.getValue());
                if (change.getValue() == MandaatSoort.WAARNEMING) {
                    gever.asFunction();
                }
            }
        });
        soort.setValue(kinds(boven).getFirst());
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("soort", soort);
        fields.put("boven", soort);
        gever.addTo(fields);
        houder.addTo(fields);
        inhoud.addTo(fields);
        var made = new AtomicReference<MandaatId>();
        AskDialog dialog = dialog(
                "give",
                fields,
                inhoud,
                () -> made.set(beheer.give(new MandaatData(
                        soort.getValue(),
                        boven == null ? null : boven.id(),
                        gever.value(),
                        houder.value(),
                        inhoud.value()))));
        dialog.with(new Paragraph(
                boven == null ? text("give.text") : MandaatTexts.text("mandaat.sub.text", boven.keten())));
        dialog.with(soort);
        if (boven == null) {
            dialog.with(gever);
        }
        dialog.with(houder, inhoud)
                .then(() -> {
                    if (made.get() != null) {
                        then.accept(made.get());
                    }
                })
                .open();
    }

    void correct(MandaatDetail mandaat, Runnable done) {
        List<BevoegdheidDetail> library = choices.library();
        InhoudFields inhoud = new InhoudFields(library);
        inhoud.show(mandaat.inhoud(), library);
        inhoud.follow(mandaat.soort());
        TextArea reden = reason("correct");
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        inhoud.addTo(fields);
        fields.put("reden", reden);
        dialog(
                        "correct",
                        fields,
                        inhoud,
                        () -> beheer.correct(mandaat.id(), mandaat.version(), inhoud.value(), reden.getValue()))
                .with(new Paragraph(text("correct.text")), inhoud, reden)
                .then(done)
                .open();
    }

    void withdraw(MandaatDetail mandaat, Runnable done) {
        DatePicker per = FieldTexts.dateField(text("field.per"));
        per.setValue(Dates.dayOf(clock.instant()));
        per.setHelperText(text("field.per.example"));
        TextArea reden = reason("withdraw");
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("per", per);
        fields.put("reden", reden);
        dialog(
                        "withdraw",
                        fields,
                        null,
                        () -> beheer.withdraw(mandaat.id(), mandaat.version(), per.getValue(), reden.getValue()))
                .with(new Paragraph(mandaat.keten()), new Paragraph(text("withdraw.text")), per, reden)
                .keeping("mandaat-trek-in-" + mandaat.id().value(), new Component[] {reden})
                .then(done)
                .open();
    }

    void open(MandaatId made) {
        UI.getCurrent().navigate(MandaatRoutes.detail(made));
    }

    private static List<MandaatSoort> kinds(@Nullable MandaatDetail boven) {
        if (boven == null) {
            return List.of(MandaatSoort.values());
        }
        return boven.soort() == MandaatSoort.DELEGATIE
                ? List.of(MandaatSoort.MANDAAT, MandaatSoort.VOLMACHT, MandaatSoort.MACHTIGING)
                : List.of(boven.soort());
    }

    private static AskDialog dialog(
            String what, Map<String, HasValidation> fields, @Nullable InhoudFields inhoud, Runnable act) {
        return new AskDialog(text(what + ".title"), text(what + ".verb"), fields, dialog -> did(what, inhoud, act));
    }

    private static boolean did(String what, @Nullable InhoudFields inhoud, Runnable act) {
        try {
            act.run();
            Notices.saved(text(what + ".done"));
            return true;
        } catch (Stale e) {
            Notices.info(text("stale"));
            return false;
        } catch (InvalidInput e) {
            if (inhoud != null) {
                inhoud.openMore();
            }
            throw e;
        }
    }

    private static TextArea reason(String what) {
        TextArea reden = new TextArea(text("field.reden"));
        reden.setHelperText(text(what + ".example"));
        return reden;
    }

    private static String text(String name) {
        return MandaatTexts.text("mandaat." + name);
    }
}
