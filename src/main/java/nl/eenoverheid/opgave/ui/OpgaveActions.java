package nl.eenoverheid.opgave.ui;

import static nl.eenoverheid.opgave.ui.OpgaveTexts.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.opgave.BijdrageService;
import nl.eenoverheid.opgave.OpgaveDetail;
import nl.eenoverheid.opgave.OpgaveService;
import nl.eenoverheid.opgave.RegelkeuzeService;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Notices;

/** What can be done with opgaven; the page reads itself again when something changed. */
@SpringComponent
class OpgaveActions {
    private final OpgaveService opgaven;
    private final BijdrageService bijdragen;
    private final RegelkeuzeService keuzes;
    private final CurrentAccount current;

    OpgaveActions(OpgaveService opgaven, BijdrageService bijdragen, RegelkeuzeService keuzes, CurrentAccount current) {
        this.opgaven = opgaven;
        this.bijdragen = bijdragen;
        this.keuzes = keuzes;
        this.current = current;
    }

    boolean mayWrite() {
        return current.get().has(Right.BEGROTING_WRITE);
    }

    BijdrageService bijdragen() {
        return bijdragen;
    }

    RegelkeuzeService keuzes() {
        return keuzes;
    }

    void askOpen(DossierHome dossier) {
        OpgaveFields fields = new OpgaveFields(keuzes.themas());
        fields.propose(keuzes.thema(dossier.naam()));
        fields.dialog("open", "opgave-nieuw-" + dossier.id().value(), () -> {
                    opgaven.open(dossier.id(), fields.data());
                    saved("opened");
                })
                .open();
    }

    void askChange(OpgaveDetail opgave) {
        OpgaveFields fields = new OpgaveFields(keuzes.themas());
        fields.show(opgave.data());
        fields.dialog("change", "opgave-wijzig-" + opgave.id().value(), () -> {
                    opgaven.change(opgave.id(), opgave.version(), fields.data());
                    saved("changed");
                })
                .open();
    }

    void askClose(OpgaveDetail opgave) {
        askWhy("close", "opgave-sluit-" + opgave.id().value(), why -> {
            opgaven.close(opgave.id(), opgave.version(), why);
            saved("closed");
        });
    }

    void askReopen(OpgaveDetail opgave) {
        askWhy("reopen", "opgave-heropen-" + opgave.id().value(), why -> {
            opgaven.reopen(opgave.id(), opgave.version(), why);
            saved("reopened");
        });
    }

    static void askWhy(String what, String draft, Consumer<String> act) {
        TextArea waarom = new TextArea(text("field.waarom"));
        waarom.setMinRows(3);
        Map<String, HasValidation> fields = Map.of("waarom", waarom);
        new ActDialog(
                        text(what + ".title"),
                        text(what + ".verb"),
                        draft,
                        fields,
                        () -> act.accept(waarom.getValue()),
                        new Paragraph(text(what + ".text")),
                        waarom)
                .open();
    }

    static void saved(String what) {
        Notices.saved(text("saved." + what));
    }
}
