package badexample.attack;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.annotation.security.PermitAll;

/** Shows what is typed, as text; in a field on the page and in one that a button opens. */
@PermitAll
class GoodPage extends Div {
    GoodPage() {
        TextField field = new TextField("Op de pagina");
        Span shown = new Span();
        field.addValueChangeListener(event -> shown.setText(event.getValue()));
        add(field, shown, new Button("Vraag meer", click -> {
            Dialog dialog = new Dialog();
            TextField more = new TextField("In het venster");
            more.addValueChangeListener(event -> dialog.setHeaderTitle(event.getValue()));
            dialog.add(more);
            dialog.open();
        }));
    }
}
