package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import nl.eenoverheid.access.AccountChoice;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.jspecify.annotations.Nullable;

/** Asks whom to let into a werkruimte and in which role. */
final class AdmitDialog extends Dialog {
    private final ComboBox<AccountChoice> wie = new ComboBox<>(getTranslation("workspace.field.wie"));
    private final Choice<WerkruimteRol> rol = RolTexts.choice(this, WerkruimteRol.DEELNEMER);

    AdmitDialog(List<AccountChoice> choices, BiConsumer<AccountChoice, WerkruimteRol> admit) {
        setHeaderTitle(getTranslation("workspace.admit.title"));
        wie.setHelperText(getTranslation("workspace.field.wie.help"));
        wie.setItems(AdmitDialog::holds, choices);
        wie.setItemLabelGenerator(
                choice -> getTranslation("workspace.field.wie.item", choice.naam(), choice.organisatie()));
        Div content = new Div(wie, rol);
        content.addClassName("eo-form");
        add(content);
        Button go = new Button(getTranslation("workspace.admit.verb"), click -> submit(admit));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void submit(BiConsumer<AccountChoice, WerkruimteRol> admit) {
        AccountChoice chosen = wie.getValue();
        WerkruimteRol role = rol.getValue();
        wie.setErrorMessage(getTranslation("workspace.admit.choose"));
        wie.setInvalid(chosen == null);
        if (chosen != null && role != null) {
            close();
            admit.accept(chosen, role);
        } else {
            wie.focus();
        }
    }

    private static boolean holds(AccountChoice choice, @Nullable String typed) {
        String text = typed == null ? "" : typed.toLowerCase(Locale.ROOT).strip();
        return List.of(choice.naam(), choice.email(), choice.organisatie()).stream()
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(text));
    }
}
