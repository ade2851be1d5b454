package nl.eenoverheid.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.eenoverheid.ui.FactList;

/** The keys that work everywhere. */
final class KeysDialog extends Dialog {

    KeysDialog() {
        this(() -> {});
    }

    /**
     * Makes the dialog.
     *
     * @param closed what happens when it closes, such as putting the focus back where it came from
     */
    KeysDialog(Runnable closed) {
        setHeaderTitle(getTranslation("shell.keys"));
        FactList keys = new FactList();
        List.of("commands", "noteren", "next", "choose", "arrows", "escape")
                .forEach(name -> keys.add(
                        getTranslation("shell.keys." + name + ".key"),
                        new Span(getTranslation("shell.keys." + name + ".what"))));
        add(keys);
        Button close = new Button(getTranslation("ui.close"), event -> close());
        close.setAutofocus(true);
        getFooter().add(close);
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                closed.run();
            }
        });
    }
}
