package nl.eenoverheid.notitie.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.notitie.NotitieData;
import nl.eenoverheid.notitie.NotitieListItem;
import nl.eenoverheid.notitie.NotitieZicht;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.DraftKeeper;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PersonalDataGuard;

/** Asks for a note for inside and who reads it, or for a correction of one. Says under which label it is kept. */
final class NotitieDialog extends Dialog {
    private final Choice<NotitieZicht> zicht = new Choice<>(
            getTranslation("notitie.field.zicht"),
            List.of(NotitieZicht.values()),
            each -> getTranslation("notitie.notitieZicht." + each.name()));
    private final TextArea tekst = new TextArea(getTranslation("notitie.field.tekst"));
    private final DraftKeeper draft;

    private NotitieDialog(String key, boolean choose, Consumer<NotitieData> save) {
        setHeaderTitle(getTranslation(choose ? "notitie.write" : "notitie.correct"));
        tekst.setHelperText(getTranslation("notitie.field.tekst.help"));
        tekst.setMinRows(4);
        draft = DraftKeeper.keep(key, tekst);
        Div form = new Div(new Paragraph(getTranslation("notitie.label")), PersonalDataGuard.on(tekst));
        form.addClassNames("eo-form", "signaal-dialog");
        if (choose) {
            zicht.setValue(NotitieZicht.ORGANISATIE);
            form.add(zicht);
        }
        form.add(draft);
        add(form);
        Button go = new Button(getTranslation("notitie.save"), click -> submit(save));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        draft.sentBy(go);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    static NotitieDialog write(SignaalId signaal, Consumer<NotitieData> save) {
        return new NotitieDialog("notitie-" + signaal.value(), true, save);
    }

    static NotitieDialog correct(NotitieListItem notitie, Consumer<String> save) {
        NotitieDialog dialog =
                new NotitieDialog("notitie-versie-" + notitie.id(), false, data -> save.accept(data.tekst()));
        dialog.tekst.setValue(notitie.now().tekst());
        return dialog;
    }

    private void submit(Consumer<NotitieData> save) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("tekst", tekst);
        fields.put("zicht", zicht);
        InputErrors.clear(fields.values());
        try {
            save.accept(new NotitieData(zicht.getValue(), tekst.getValue()));
            draft.clear();
            close();
            Notices.saved(getTranslation("notitie.done"));
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        } catch (Stale e) {
            Notices.problem(getTranslation("notitie.stale"));
        }
    }
}
