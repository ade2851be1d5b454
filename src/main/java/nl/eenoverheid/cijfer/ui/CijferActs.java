package nl.eenoverheid.cijfer.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import nl.eenoverheid.cijfer.CijferDetail;
import nl.eenoverheid.cijfer.CijferId;
import nl.eenoverheid.cijfer.CijferImportService;
import nl.eenoverheid.cijfer.CijferService;
import nl.eenoverheid.cijfer.Cijfers;
import nl.eenoverheid.cijfer.Onderwerp;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Notices;
import org.jspecify.annotations.Nullable;

/** What can be done with the figures of a dossier; the page shows the result by itself. */
final class CijferActs {
    private final CijferService cijfers;
    private final CijferImportService imports;
    private final DossierId dossier;

    CijferActs(CijferService cijfers, CijferImportService imports, DossierId dossier) {
        this.cijfers = cijfers;
        this.imports = imports;
        this.dossier = dossier;
    }

    Cijfers read() {
        return cijfers.ofDossier(dossier);
    }

    /**
     * Asks for a figure.
     *
     * @param over what it is about, when that is known
     */
    void askFigure(@Nullable Onderwerp over) {
        new CijferForm(over)
                .dialog(dossier, data -> {
                    cijfers.record(dossier, data);
                    saved("recorded");
                })
                .open();
    }

    void askFile() {
        new CsvDialog(
                        text -> imports.preview(dossier, text),
                        text -> Notices.saved(
                                I18NProvider.translate("cijfer.saved.imported", imports.add(dossier, text))))
                .open();
    }

    void askChoose(CijferDetail cijfer) {
        ask("choose", cijfer, (id, why) -> cijfers.choose(id, cijfer.version(), why));
    }

    void askRelease(CijferDetail cijfer) {
        ask("release", cijfer, (id, why) -> cijfers.release(id, cijfer.version(), why));
    }

    void askWithdraw(CijferDetail cijfer) {
        ask("withdraw", cijfer, (id, why) -> cijfers.withdraw(id, cijfer.version(), why));
    }

    private static void ask(String what, CijferDetail cijfer, Act act) {
        TextArea waarom = new TextArea(I18NProvider.translate("cijfer.field.waarom"));
        waarom.setHelperText(I18NProvider.translate("cijfer." + what + ".help"));
        Map<String, HasValidation> fields = Map.of("waarom", waarom);
        new ActDialog(
                        I18NProvider.translate("cijfer." + what + ".title", CijferTexts.whole(cijfer)),
                        I18NProvider.translate("cijfer." + what + ".verb"),
                        "cijfer-" + what + "-" + cijfer.id().value(),
                        fields,
                        () -> {
                            act.with(cijfer.id(), waarom.getValue());
                            saved(what);
                        },
                        new Paragraph(I18NProvider.translate("cijfer." + what + ".text", cijfer.bron())),
                        waarom)
                .open();
    }

    private static void saved(String what) {
        Notices.saved(I18NProvider.translate("cijfer.saved." + what));
    }

    /** Something that is done with a figure, and why. */
    private interface Act {
        void with(CijferId id, String why);
    }
}
