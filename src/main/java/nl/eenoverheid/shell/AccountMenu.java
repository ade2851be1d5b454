package nl.eenoverheid.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.access.AccessRoutes;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.ui.Choice;
import org.springframework.context.annotation.Scope;

/** Who one is, in which language and colours, and the way out. */
@SpringComponent
@Scope("prototype")
final class AccountMenu extends Div {
    private final transient AccountService accounts;
    private final transient AuthenticationContext authentication;

    AccountMenu(CurrentAccount current, AccountService accounts, AuthenticationContext authentication) {
        this.accounts = accounts;
        this.authentication = authentication;
        current.find().ifPresent(this::show);
    }

    private void show(SignedIn person) {
        NativeButton button = new NativeButton(initials(person.naam()));
        button.addClassName("eo-me");
        button.getElement().setAttribute("aria-label", getTranslation("shell.account", person.naam()));
        button.getElement().setAttribute("aria-haspopup", "dialog");
        DeviceGuard device = new DeviceGuard(person.id());
        Popover popover = new Popover();
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(true);
        popover.setAutofocus(true);
        popover.setAriaLabel(getTranslation("shell.account", person.naam()));
        popover.add(content(person, popover, button, device));
        add(button, popover, device);
    }

    private Div content(SignedIn person, Popover popover, NativeButton button, DeviceGuard device) {
        Span name = new Span(person.naam());
        name.addClassName("eo-me-name");
        Span organisation = new Span(person.organisatieNaam());
        organisation.addClassName("eo-soft");
        Button keys = new Button(getTranslation("shell.keys"), event -> {
            popover.close();
            new KeysDialog(button::focus).open();
        });
        Button vervanging = new Button(getTranslation("shell.vervanging"), event -> {
            popover.close();
            UI.getCurrent().navigate(AccessRoutes.MY_VERVANGING);
        });
        vervanging.setVisible(person.has(Right.WERKRUIMTE_READ));
        Button out = new Button(getTranslation("shell.signOut"), event -> {
            popover.close();
            device.leave(authentication::logout);
        });
        Div content = new Div(new Div(name, organisation), language(), colours(), vervanging, keys, out);
        content.addClassName("eo-me-menu");
        return content;
    }

    private Choice<Locale> language() {
        Choice<Locale> choice = new Choice<>(
                getTranslation("shell.language"),
                List.of(ModuleI18nProvider.DUTCH, ModuleI18nProvider.ENGLISH),
                locale -> locale.getDisplayLanguage(locale));
        choice.setValue(Preferences.provided(getLocale()));
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                speak(event.getValue());
            }
        });
        return choice;
    }

    private void speak(Locale locale) {
        accounts.speak(locale.getLanguage());
        Preferences.rememberLanguage(locale);
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().getPage().reload();
    }

    private Choice<ColorScheme.Value> colours() {
        Choice<ColorScheme.Value> choice = new Choice<>(
                getTranslation("shell.colours"),
                List.of(ColorScheme.Value.SYSTEM, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK),
                value -> getTranslation("shell.colours." + value.name()));
        choice.setValue(Preferences.colours());
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                Preferences.rememberColours(event.getValue());
                UI.getCurrent().getPage().setColorScheme(event.getValue());
            }
        });
        return choice;
    }

    private static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        return Stream.of(words[0], words[words.length - 1])
                .limit(Math.min(2, words.length))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
