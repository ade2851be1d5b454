package nl.eenoverheid.bijlage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.streams.DownloadHandler;

/** Plays sound in the page, with the buttons of the browser. */
@Tag("audio")
final class Sound extends Component implements HasStyle {

    Sound(DownloadHandler source, String label) {
        getElement().setAttribute("controls", true);
        getElement().setAttribute("preload", "none");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("src", source);
        addClassName("bijlage-sound");
    }
}
