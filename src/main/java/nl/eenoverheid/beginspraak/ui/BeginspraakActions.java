package nl.eenoverheid.beginspraak.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Map;
import nl.eenoverheid.beginspraak.Beginspraak;
import nl.eenoverheid.beginspraak.BeginspraakService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Notices;

/** What can be done with the beginspraak of a dossier; the page reads itself again when something changed. */
final class BeginspraakActions {
    private final BeginspraakService beginspraak;
    private final LocalDate today;

    BeginspraakActions(BeginspraakService beginspraak, LocalDate today) {
        this.beginspraak = beginspraak;
        this.today = today;
    }

    void askLog(DossierId dossier) {
        RondeFields fields = new RondeFields(beginspraak.choices(dossier), today);
        fields.dialog("log", "beginspraak-nieuw-" + dossier.value(), () -> {
                    beginspraak.log(dossier, fields.data());
                    saved("logged");
                })
                .open();
    }

    void askChange(DossierId dossier, Beginspraak.Ronde ronde) {
        RondeFields fields = new RondeFields(beginspraak.choices(dossier), today);
        fields.show(ronde);
        fields.dialog("change", "beginspraak-wijzig-" + ronde.id().value(), () -> {
                    beginspraak.change(ronde.id(), ronde.version(), fields.data());
                    saved("changed");
                })
                .open();
    }

    void askExplain(Beginspraak of) {
        TextArea reden = new TextArea(text("field.reden"));
        reden.setMinRows(3);
        Map<String, HasValidation> fields = Map.of("reden", reden);
        new ActDialog(
                        text("explain.title"),
                        text("explain.verb"),
                        "beginspraak-uitleg-" + of.dossier().value(),
                        fields,
                        () -> {
                            beginspraak.explain(of.dossier(), reden.getValue());
                            saved("explained");
                        },
                        new Paragraph(text("explain.text")),
                        reden)
                .open();
    }

    private static void saved(String what) {
        Notices.saved(text("saved." + what));
    }

    private static String text(String name) {
        return I18NProvider.translate("beginspraak." + name);
    }
}
