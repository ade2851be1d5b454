package badexample.gemeente.ui;

import badexample.gemeente.Gemeente;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.persistence.EntityManager;

/** A public page that anybody may open, without a title, with a field that speaks English, with styles of its own, on top of the database. */
@Route("slecht")
public class GemeenteView extends Div {

    public GemeenteView(EntityManager database) {
        getStyle().set("color", "red");
        add(
                new DatePicker(),
                new Span("Dit staat niet in een bundel"),
                new Span(database.find(Gemeente.class, 1L).getNaam()));
    }
}
