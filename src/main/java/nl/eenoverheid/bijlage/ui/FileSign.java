package nl.eenoverheid.bijlage.ui;

import com.vaadin.flow.component.html.Span;
import nl.eenoverheid.bijlage.BijlageListItem;

/** Stands where a picture would be; its name says the same in words. */
final class FileSign extends Span {

    FileSign(BijlageListItem bijlage) {
        super(bijlage.soort().isSound() ? "♪" : "▤");
        addClassName("bijlage-sign");
        getElement().setAttribute("aria-hidden", "true");
    }
}
