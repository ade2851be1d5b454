package nl.eenoverheid.bezoek.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.eenoverheid.bezoek.BezoekData;
import nl.eenoverheid.overheid.OrganisatieNaam;
import org.jspecify.annotations.Nullable;

/** The places of the route, a line each, in the order in which people come there. */
@Tag("fieldset")
final class RouteField extends Component
        implements HasComponents, HasStyle, HasLabel, HasValidation, Focusable<RouteField> {
    private final transient List<OrganisatieNaam> gemeenten;
    private final transient List<RouteLine> lines = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Button add = new Button();
    private final Div error = new Div();
    private final Element legend = new Element("legend");

    RouteField(List<OrganisatieNaam> gemeenten) {
        this.gemeenten = gemeenten;
        addClassName("bezoek-route-field");
        getElement().appendChild(legend);
        setLabel(getTranslation("bezoek.field.route"));
        list.addClassName("bezoek-lines");
        add.setText(getTranslation("bezoek.route.add"));
        add.addClickListener(click -> addLine().focus());
        error.addClassName("bezoek-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add(BezoekTexts.soft(getTranslation("bezoek.field.route.example")), list, error, add);
        addLine();
    }

    void show(List<BezoekData.Halte> route) {
        lines.clear();
        route.forEach(halte -> line().show(halte));
        if (lines.isEmpty()) {
            line();
        }
        arrange();
    }

    List<BezoekData.Halte> route() {
        return lines.stream().map(RouteLine::halte).toList();
    }

    @Override
    public void setLabel(@Nullable String label) {
        legend.setText(label == null ? "" : label);
    }

    @Override
    public String getLabel() {
        return legend.getText();
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error.setText(message == null ? "" : message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }

    @Override
    public void focus() {
        lines.getFirst().focus();
    }

    private RouteLine addLine() {
        RouteLine line = line();
        arrange();
        return line;
    }

    private RouteLine line() {
        RouteLine line = new RouteLine(gemeenten, this::move, this::remove);
        lines.add(line);
        return line;
    }

    /** Moves a line up or down, and keeps the focus on the button that did it. */
    private void move(RouteLine line, int by) {
        int at = lines.indexOf(line);
        Collections.swap(lines, at, at + by);
        arrange();
        line.focusMove(by);
    }

    private void remove(RouteLine line) {
        int at = lines.indexOf(line);
        lines.remove(line);
        arrange();
        lines.get(Math.min(at, lines.size() - 1)).focus();
    }

    private void arrange() {
        list.removeAll();
        for (int i = 0; i < lines.size(); i++) {
            RouteLine line = lines.get(i);
            line.place(i + 1, lines.size());
            list.add(line);
        }
        add.setEnabled(lines.size() < BezoekData.MOST_PLACES);
    }
}
