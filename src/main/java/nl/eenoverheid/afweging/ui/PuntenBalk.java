package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.eenoverheid.afweging.calculation.Points;

/** A bar from 0 to a hundred points, to drag or to move with the arrow keys. */
final class PuntenBalk extends RangeInput {
    private static final int PAUSE = 80;

    /**
     * Makes a bar.
     *
     * @param about what gets the points, for who does not see it
     */
    PuntenBalk(String about, double step) {
        setMin(0);
        // A browser puts a bar without a value in its middle.
        getElement().setAttribute("value", "0");
        setMax(Points.ALL);
        setStep(step);
        setValueChangeMode(ValueChangeMode.TIMEOUT);
        setValueChangeTimeout(PAUSE);
        setAriaLabel(about);
        addClassName("afweging-balk");
    }
}
