package nl.eenoverheid.dilemma.ui;

import static nl.eenoverheid.dilemma.ui.DilemmaTexts.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.dilemma.DilemmaDetail;
import nl.eenoverheid.dilemma.DilemmaService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Notices;

/** What can be done with dilemma's; the page reads itself again when something changed. */
final class DilemmaActions {
    private final DilemmaService dilemmas;

    DilemmaActions(DilemmaService dilemmas) {
        this.dilemmas = dilemmas;
    }

    void askLay(DossierId dossier) {
        DilemmaFields fields = new DilemmaFields(dilemmas.signalen(dossier));
        fields.dialog("lay", "dilemma-nieuw-" + dossier.value(), () -> {
                    dilemmas.lay(dossier, fields.data());
                    saved("laid");
                })
                .open();
    }

    void askChange(DilemmaDetail dilemma) {
        DilemmaFields fields = new DilemmaFields(dilemmas.signalen(dilemma.dossier()));
        fields.show(dilemma);
        fields.dialog("change", "dilemma-wijzig-" + dilemma.id().value(), () -> {
                    dilemmas.change(dilemma.id(), dilemma.version(), fields.data());
                    saved("changed");
                })
                .open();
    }

    void askChoose(DilemmaDetail dilemma, int kant) {
        String naam = dilemma.kanten().get(kant).naam();
        ask("choose", text("dilemma.choose.title", naam), "kies-" + kant, dilemma, why -> {
            dilemmas.choose(dilemma.id(), dilemma.version(), kant, why);
            saved("chosen");
        });
    }

    void askLeaveOpen(DilemmaDetail dilemma) {
        ask("leaveOpen", text("dilemma.leaveOpen.title"), "open", dilemma, why -> {
            dilemmas.leaveOpen(dilemma.id(), dilemma.version(), why);
            saved("left");
        });
    }

    void askReopen(DilemmaDetail dilemma) {
        ask("reopen", text("dilemma.reopen.title"), "heropen", dilemma, why -> {
            dilemmas.reopen(dilemma.id(), dilemma.version(), why);
            saved("reopened");
        });
    }

    private static void ask(String what, String title, String draft, DilemmaDetail dilemma, Consumer<String> act) {
        TextArea waarom = new TextArea(text("dilemma.field.waarom"));
        waarom.setMinRows(3);
        Map<String, HasValidation> fields = Map.of("waarom", waarom);
        new ActDialog(
                        title,
                        text("dilemma." + what + ".verb"),
                        "dilemma-" + draft + "-" + dilemma.id().value(),
                        fields,
                        () -> act.accept(waarom.getValue()),
                        new Paragraph(text("dilemma." + what + ".text")),
                        waarom)
                .open();
    }

    private static void saved(String what) {
        Notices.saved(text("dilemma.saved." + what));
    }
}
