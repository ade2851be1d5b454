package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** "Wie ziet dit?": opens the answer. It asks only when it is pressed. */
final class ToegangButton extends NativeButton {

    /** Opens a new dialog each time. */
    ToegangButton(Supplier<ToegangDialog> answer) {
        Span sign = new Span("◉");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(getTranslation("workspace.toegang.verb"));
        words.addClassName("eo-toegang-words");
        add(sign, words);
        addClassNames("eo-bar-button", "eo-toegang");
        getElement().setAttribute("aria-haspopup", "dialog");
        addClickListener(click -> open(answer.get()));
    }

    private void open(ToegangDialog dialog) {
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                focus();
            }
        });
        dialog.open();
    }
}
