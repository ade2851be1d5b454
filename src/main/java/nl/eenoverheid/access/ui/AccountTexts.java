package nl.eenoverheid.access.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountListItem;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** How accounts look and read. */
final class AccountTexts {
    private AccountTexts() {}

    static StatusBadge state(Component on, AccountListItem account) {
        if (!account.actief()) {
            return new StatusBadge(Tone.BAD, "✕", on.getTranslation("access.state.blocked"));
        }
        return account.heeftWachtwoord()
                ? new StatusBadge(Tone.GOOD, "✓", on.getTranslation("access.state.active"))
                : new StatusBadge(Tone.WARN, "…", on.getTranslation("access.state.waiting"));
    }

    static String organisatie(Component on, AccountListItem account) {
        return account.namens().isEmpty()
                ? account.organisatieNaam()
                : on.getTranslation("access.account.partner", account.namens(), account.organisatieNaam());
    }

    static String rollen(Component on, AccountListItem account) {
        return Arrays.stream(account.rollen().split(","))
                .filter(rol -> !rol.isEmpty())
                .map(rol -> on.getTranslation("access.rol." + rol))
                .collect(Collectors.joining(", "));
    }
}
