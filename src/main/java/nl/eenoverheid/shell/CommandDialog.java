package nl.eenoverheid.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything that can be done or opened from anywhere, by typing a part of its name. Enter does the first. */
final class CommandDialog extends Dialog {
    /** The arrow keys walk from the field down the list and back. */
    private static final String ARROWS = """
            this.addEventListener('keydown', (event) => {
              const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
              if (step) {
                const stops = [this.querySelector('input'), ...this.querySelectorAll('li button')];
                stops[stops.indexOf(document.activeElement) + step]?.focus();
                event.preventDefault();
              }
            });
            """;

    private final List<Command> commands = new ArrayList<>();
    private final TextField typed = new TextField(getTranslation("shell.command.label"));
    private final UnorderedList found = new UnorderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("shell.command.none"));

    CommandDialog(List<Destination> places, boolean mayNote) {
        setHeaderTitle(getTranslation("shell.commands"));
        addClassName("eo-command-dialog");
        if (mayNote) {
            commands.add(new Command(getTranslation("shell.command.noteren"), () -> go(Destination.NOTEREN)));
        }
        for (Destination place : places) {
            commands.add(new Command(
                    getTranslation("shell.command.go", getTranslation(place.key())), () -> go(place.path())));
        }
        commands.add(new Command(getTranslation("shell.keys"), () -> new KeysDialog().open()));
        typed.setWidthFull();
        typed.setAutofocus(true);
        typed.setHelperText(getTranslation("shell.command.help"));
        typed.setValueChangeMode(ValueChangeMode.EAGER);
        typed.addValueChangeListener(event -> show());
        typed.addKeyDownListener(
                Key.ENTER, event -> matches().stream().findFirst().ifPresent(this::run));
        found.addClassName("eo-command-list");
        nothing.getElement().setAttribute("role", "status");
        add(typed, found, nothing);
        show();
        addAttachListener(event -> getElement().executeJs(ARROWS));
    }

    private List<Command> matches() {
        return commands.stream()
                .filter(command -> command.holds(typed.getValue(), getLocale()))
                .toList();
    }

    private void show() {
        found.removeAll();
        matches().forEach(command -> {
            NativeButton button = new NativeButton(command.name(), event -> run(command));
            button.addClassName("eo-command");
            found.add(new ListItem(button));
        });
        nothing.setVisible(found.getComponentCount() == 0);
    }

    private void run(Command command) {
        close();
        command.act().run();
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    private record Command(String name, Runnable act) {
        /** Whether each word that was typed is part of the name. */
        boolean holds(String typed, Locale locale) {
            String lower = name.toLowerCase(locale);
            return List.of(typed.toLowerCase(locale).strip().split("\\s+")).stream()
                    .allMatch(lower::contains);
        }
    }
}
