package nl.eenoverheid.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.List;

/** Everything that can be done or opened from anywhere, by typing a part of its name. */
final class CommandDialog extends Dialog {

    CommandDialog(List<Destination> places, boolean mayNote) {
        setHeaderTitle(getTranslation("shell.commands"));
        addClassName("eo-command-dialog");
        List<Command> commands = new ArrayList<>();
        if (mayNote) {
            commands.add(new Command(getTranslation("shell.command.noteren"), () -> go(Destination.NOTEREN)));
        }
        for (Destination place : places) {
            commands.add(new Command(
                    getTranslation("shell.command.go", getTranslation(place.key())), () -> go(place.path())));
        }
        commands.add(new Command(getTranslation("shell.keys"), () -> new KeysDialog().open()));
        ComboBox<Command> choice = new ComboBox<>(getTranslation("shell.command.label"));
        choice.setItems((command, typed) -> command.holds(typed), commands);
        choice.setItemLabelGenerator(Command::name);
        choice.setWidthFull();
        choice.setAutofocus(true);
        choice.setHelperText(getTranslation("shell.command.help"));
        choice.addValueChangeListener(event -> {
            close();
            event.getValue().act().run();
        });
        add(choice);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                choice.focus();
            }
        });
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    private record Command(String name, Runnable act) {
        /** Whether each word that was typed is part of the name. */
        boolean holds(String typed) {
            String lower = name.toLowerCase(UI.getCurrent().getLocale());
            return List.of(typed.toLowerCase(UI.getCurrent().getLocale())
                            .strip()
                            .split("\\s+"))
                    .stream()
                    .allMatch(lower::contains);
        }
    }
}
