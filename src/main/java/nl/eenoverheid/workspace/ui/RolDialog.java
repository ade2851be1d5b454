package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import java.util.function.Function;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.workspace.WerkruimteDetail.Lid;
import nl.eenoverheid.workspace.WerkruimteRol;

/** Asks for another role of a member. */
final class RolDialog extends Dialog {

    /**
     * For one member.
     *
     * @param give gives the role, or says why not
     */
    RolDialog(Lid lid, Function<WerkruimteRol, Optional<String>> give) {
        setHeaderTitle(getTranslation("workspace.role.of", lid.naam()));
        Choice<WerkruimteRol> rol = RolTexts.choice(this, lid.rol());
        add(rol);
        Button go = new Button(getTranslation("workspace.role.give"), click -> {
            WerkruimteRol chosen = rol.getValue();
            give.apply(chosen == null ? lid.rol() : chosen)
                    .ifPresentOrElse(
                            why -> {
                                rol.setErrorMessage(why);
                                rol.setInvalid(true);
                            },
                            this::close);
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }
}
