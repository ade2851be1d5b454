package nl.eenoverheid.toewijzingsregel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.toewijzing.RegelUitleg;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelListItem;

/** How rules read. */
final class RegelTexts {
    private RegelTexts() {}

    /** What must hold. */
    static String when(Component on, RegelUitleg uitleg) {
        List<String> delen = uitleg.delen(UI.getCurrent().getLocale()).stream()
                .map(deel -> on.getTranslation("toewijzing.regel." + deel.key(), deel.naam()))
                .toList();
        return delen.isEmpty() ? on.getTranslation("toewijzing.regel.alles") : String.join(", ", delen);
    }

    /** Who is then asked. */
    static String then(Component on, ToewijzingsregelListItem regel) {
        return regel.persoon() == null
                ? on.getTranslation("toewijzingsregel.then", regel.naar())
                : on.getTranslation("toewijzingsregel.then.persoon", regel.naar(), regel.persoon());
    }

    static String name(Keuze keuze) {
        return UI.getCurrent().getLocale().getLanguage().equals("en") ? keuze.naamEn() : keuze.naam();
    }
}
