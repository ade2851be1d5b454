package nl.eenoverheid.access.ui;

import com.vaadin.flow.component.Component;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.RightSubject;
import nl.eenoverheid.access.Rol;

/** How roles and rights read. */
final class RightTexts {
    private RightTexts() {}

    static String name(Component on, Rol rol) {
        return on.getTranslation("access.rol." + rol.name());
    }

    static String explained(Component on, Rol rol) {
        return on.getTranslation("access.rol." + rol.name() + ".uitleg");
    }

    static String subject(Component on, RightSubject subject) {
        return on.getTranslation("access.rightSubject." + subject.name());
    }

    /** What who has the right does. */
    static String sentence(Component on, Right right) {
        return on.getTranslation("access.right." + right.name());
    }
}
