package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;

/**
 * A map of the Netherlands with one point on it: the borders of municipalities, and below them what an administrator chose. The point is put
 * by a click or with the arrow keys. It is never the only way: beside it stand words.
 */
@Tag("eo-map")
@JsModule("./map.ts")
@NpmPackage(value = "leaflet", version = "1.9.4")
@NpmPackage(value = "@types/leaflet", version = "1.9.22", dev = true)
public final class EoMap extends Component implements HasStyle {
    private static final String NORTH = "event.detail.north";
    private static final String EAST = "event.detail.east";

    /**
     * A map without a point.
     *
     * @param label what it shows, for who cannot see it
     */
    public EoMap(String label, MapProperties background) {
        getElement()
                .setPropertyBean(
                        "words",
                        new Words(
                                label,
                                getTranslation("ui.map.closer"),
                                getTranslation("ui.map.further"),
                                getTranslation("ui.map.borders")));
        getElement().setPropertyBean("background", background);
    }

    /** Shows a point. */
    public void point(double north, double east) {
        getElement().setPropertyList("point", List.of(north, east));
    }

    /** Takes the point away. */
    public void noPoint() {
        getElement().setPropertyList("point", List.of());
    }

    /** Begins with a municipality, as long as there is no point: by its TOOI code; empty for the whole country. */
    public void startAt(String gemeente) {
        getElement().setProperty("start", gemeente);
    }

    /** In how many decimals of a degree the point is put. */
    public void decimals(int decimals) {
        getElement().setProperty("decimals", decimals);
    }

    /** Lets the point be put, and tells where, in degrees north and east. */
    public EoMap whenPut(SerializableBiConsumer<Double, Double> told) {
        getElement().setProperty("canPut", true);
        getElement()
                .addEventListener(
                        "put",
                        event -> told.accept(
                                event.getEventData().get(NORTH).asDouble(0),
                                event.getEventData().get(EAST).asDouble(0)))
                .addEventData(NORTH)
                .addEventData(EAST);
        return this;
    }

    private record Words(String label, String closer, String further, String borders) {}
}
