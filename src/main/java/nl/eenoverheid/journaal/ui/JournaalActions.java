package nl.eenoverheid.journaal.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Map;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.journaal.JournaalListItem;
import nl.eenoverheid.journaal.JournaalService;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidDetail;
import nl.eenoverheid.vertrouwelijkheid.ui.VertrouwelijkheidFields;
import nl.eenoverheid.vertrouwelijkheid.ui.VertrouwelijkheidParts;

/** What one can do with the talks of a dossier; the page reads itself again when something changed. */
final class JournaalActions {
    private final JournaalService journaal;
    private final DossierId dossier;
    private final LocalDate today;

    JournaalActions(JournaalService journaal, DossierId dossier, LocalDate today) {
        this.journaal = journaal;
        this.dossier = dossier;
        this.today = today;
    }

    void note() {
        GesprekFields fields = new GesprekFields(today);
        VertrouwelijkheidFields level = new VertrouwelijkheidFields(journaal.readers(dossier), true);
        Map<String, HasValidation> all = fields.fields();
        all.putAll(level.fields());
        AskDialog.of(JournaalTexts.text("note.title"), JournaalTexts.text("note.verb"), all, () -> {
                    journaal.note(dossier, fields.data(), level.data());
                    fields.remind();
                    Notices.saved(JournaalTexts.text("note.done"));
                })
                .with(fields.components())
                .with(level.components())
                .with(JournaalTexts.soft(JournaalTexts.text("note.stays")))
                .keeping("journaal-" + dossier.value(), fields.typed())
                .open();
    }

    void correct(JournaalListItem talk) {
        GesprekFields fields = new GesprekFields(today);
        fields.show(talk.data());
        TextArea reden = new TextArea(JournaalTexts.text("field.reden"));
        reden.setMaxLength(JournaalService.LONGEST_REDEN);
        reden.setHelperText(JournaalTexts.text("field.reden.help"));
        Map<String, HasValidation> all = fields.fields();
        all.put("reden", reden);
        AskDialog.of(JournaalTexts.text("correct.title"), JournaalTexts.text("correct.verb"), all, () -> {
                    journaal.correct(talk.id(), fields.data(), reden.getValue());
                    fields.remind();
                    Notices.saved(JournaalTexts.text("correct.done"));
                })
                .with(JournaalTexts.soft(JournaalTexts.text("correct.text")))
                .with(fields.components())
                .with(reden)
                .open();
    }

    void readers(JournaalListItem talk, boolean mayChange) {
        VertrouwelijkheidDetail now = journaal.confidentiality(talk.id());
        Dialog dialog = new Dialog(VertrouwelijkheidParts.answer(now, today));
        dialog.setHeaderTitle(JournaalTexts.text("readers.title"));
        dialog.addClassName("eo-toegang-dialog");
        Button close = new Button(I18NProvider.translate("ui.close"), click -> dialog.close());
        dialog.getFooter().add(close);
        if (mayChange) {
            dialog.getFooter().add(new Button(I18NProvider.translate("vertrouwelijkheid.change.action"), click -> {
                dialog.close();
                classify(talk, now);
            }));
        }
        dialog.open();
    }

    private void classify(JournaalListItem talk, VertrouwelijkheidDetail now) {
        VertrouwelijkheidParts.dialog(talk.data().met(), journaal.readers(dossier), now, data -> {
                    try {
                        journaal.classify(talk.id(), now.version(), data);
                        Notices.saved(I18NProvider.translate("vertrouwelijkheid.done"));
                    } catch (Stale e) {
                        Notices.problem(I18NProvider.translate("ui.act.stale"));
                    }
                })
                .open();
    }
}
