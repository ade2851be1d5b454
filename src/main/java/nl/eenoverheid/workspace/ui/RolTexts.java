package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.workspace.WerkruimteRol;

/** How roles in a werkruimte look and read. */
final class RolTexts {
    private RolTexts() {}

    static StatusBadge badge(Component on, WerkruimteRol rol) {
        return switch (rol) {
            case EIGENAAR -> new StatusBadge(Tone.ACCENT, "★", name(on, rol));
            case DEELNEMER -> new StatusBadge(Tone.GOOD, "✎", name(on, rol));
            case LEZER -> new StatusBadge(Tone.NEUTRAL, "◦", name(on, rol));
            case GAST -> new StatusBadge(Tone.BLUE, "→", name(on, rol));
        };
    }

    static String name(Component on, WerkruimteRol rol) {
        return on.getTranslation("workspace.werkruimteRol." + rol.name());
    }

    static String explained(Component on, WerkruimteRol rol) {
        return on.getTranslation("workspace.werkruimteRol." + rol.name() + ".uitleg");
    }

    /** A choice of a role; under it stands what the chosen one may do. */
    static Choice<WerkruimteRol> choice(Component on, WerkruimteRol proposed) {
        Choice<WerkruimteRol> choice = new Choice<>(
                on.getTranslation("workspace.field.rol"), List.of(WerkruimteRol.values()), rol -> name(on, rol));
        choice.setValue(proposed);
        choice.setHelperText(explained(on, proposed));
        choice.addValueChangeListener(event -> {
            WerkruimteRol rol = event.getValue();
            choice.setHelperText(rol == null ? "" : explained(on, rol));
        });
        return choice;
    }
}
