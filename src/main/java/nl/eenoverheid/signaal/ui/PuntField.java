package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.eenoverheid.overheid.Punt;
import nl.eenoverheid.overheid.PuntText;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.EoMap;
import nl.eenoverheid.ui.MapProperties;
import org.jspecify.annotations.Nullable;

/**
 * A point on the map: put there, or typed as coordinates. What is typed is what counts; the map follows it. Unless
 * somebody wants it exact, the point is rounded before it leaves the browser, and again here.
 */
final class PuntField extends Details {
    /** The browser tells nobody of a value that the server set. */
    private static final String TELL_DRAFT = "this.dispatchEvent(new CustomEvent('change', {bubbles: true}))";

    private final EoMap map;
    private final TextField text = new TextField(getTranslation("signaal.punt.text"));
    private final Checkbox exact = new Checkbox(getTranslation("signaal.punt.exact"));
    private transient Runnable moved = () -> {};

    PuntField(MapProperties background, Component told) {
        setSummaryText(getTranslation("signaal.punt.title"));
        map = new EoMap(getTranslation("signaal.punt.map"), background)
                .whenPut((north, east) -> put(Punt.of(north, east)));
        map.addClassName("signaal-kaart");
        text.setHelperText(getTranslation("signaal.punt.text.example"));
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> typed());
        exact.setHelperText(getTranslation("signaal.punt.exact.why"));
        exact.addValueChangeListener(change -> typed());
        Paragraph help = new Paragraph(getTranslation("signaal.punt.help"));
        help.addClassName("eo-soft");
        Div content = new Div(help, map, told, text, exact);
        content.addClassName("eo-form");
        add(content);
    }

    /** Where the map begins as long as there is no point: a municipality by its TOOI code; empty for the whole country. */
    void startAt(String gemeente) {
        map.startAt(gemeente);
    }

    /** Tells when the point is another, or gone. */
    void whenMoved(Runnable told) {
        moved = told;
    }

    void show(@Nullable Punt punt) {
        exact.setValue(punt != null && !punt.isRounded());
        text.setValue(punt == null ? "" : punt.text());
        setOpened(punt != null);
    }

    /** The point that is on the map now; empty when there is none, and when what is typed is none. */
    Optional<Punt> punt() {
        return PuntText.read(text.getValue()).map(punt -> exact.getValue() ? punt : punt.rounded());
    }

    /**
     * The point to keep.
     *
     * @throws InvalidInput when what is typed is none
     */
    @Nullable
    Punt value() {
        if (text.isEmpty()) {
            return null;
        }
        return punt().orElseThrow(() -> new InvalidInput("punt", "signaal.input.punt"));
    }

    /** The field that a problem belongs to. */
    TextField text() {
        return text;
    }

    /** What is kept on the device while somebody types. */
    Component[] typedFields() {
        return new Component[] {text, exact};
    }

    /** Opens it when there is something in it. */
    void openFilled() {
        setOpened(isOpened() || !text.isEmpty());
    }

    private void put(Punt punt) {
        text.setValue(punt.text());
        text.getElement().executeJs(TELL_DRAFT);
    }

    private void typed() {
        map.decimals(exact.getValue() ? Punt.EXACT : Punt.ROUNDED);
        text.setInvalid(false);
        punt().ifPresentOrElse(this::showOnMap, map::noPoint);
        openFilled();
        moved.run();
    }

    private void showOnMap(Punt punt) {
        text.setValue(punt.text());
        map.point(punt.breedte().doubleValue(), punt.lengte().doubleValue());
    }
}
