package nl.eenoverheid.taakveldwijzer.ui;

import static nl.eenoverheid.taakveldwijzer.ui.WijzerView.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import nl.eenoverheid.taakveldwijzer.TaakveldwijzerService;
import nl.eenoverheid.taakveldwijzer.WijzerImport;
import nl.eenoverheid.taakveldwijzer.WijzerregelItem;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Notices;

/** What who keeps the taakveldwijzer can do with it. */
final class WijzerActions {
    private final TaakveldwijzerService wijzer;
    private final Runnable changed;

    WijzerActions(TaakveldwijzerService wijzer, Runnable changed) {
        this.wijzer = wijzer;
        this.changed = changed;
    }

    void askAdd() {
        WijzerFields fields = new WijzerFields();
        fields.dialog("add", "wijzer-nieuw", () -> {
                    wijzer.add(fields.data());
                    done(text("saved.added"));
                })
                .open();
    }

    void askChange(WijzerregelItem item) {
        WijzerFields fields = new WijzerFields();
        fields.show(item.data());
        fields.dialog("change", "wijzer-wijzig-" + item.id().value(), () -> {
                    wijzer.change(item.id(), item.version(), fields.data());
                    done(text("saved.changed"));
                })
                .open();
    }

    void remove(WijzerregelItem item) {
        wijzer.remove(item.id(), item.version());
        done(text("saved.removed"));
    }

    void askImport() {
        TextArea bestand = new TextArea(text("field.bestand"));
        bestand.setMinRows(6);
        Map<String, HasValidation> fields = Map.of("bestand", bestand, "taakveld", bestand);
        new ActDialog(
                        text("import.title"),
                        text("import.verb"),
                        "wijzer-bestand",
                        fields,
                        () -> {
                            WijzerImport came = wijzer.importFile(bestand.getValue());
                            done(text("saved.imported", came.toegevoegd(), came.gewijzigd(), came.gelijk()));
                        },
                        new Paragraph(text("import.text")),
                        bestand)
                .open();
    }

    private void done(String words) {
        changed.run();
        Notices.saved(words);
    }
}
