package nl.eenoverheid.uitnodiging.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.eenoverheid.workspace.WerkruimteRol;

/** What a role is called and allows. */
final class RolWords {
    private static final String KEY = "workspace.werkruimteRol.";

    private RolWords() {}

    static String name(WerkruimteRol rol) {
        return I18NProvider.translate(KEY + rol.name());
    }

    static String name(WerkruimteRol rol, Locale locale) {
        return I18NProvider.translate(locale, KEY + rol.name());
    }

    static String explained(WerkruimteRol rol) {
        return I18NProvider.translate(KEY + rol.name() + ".uitleg");
    }
}
