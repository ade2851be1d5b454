package badexample.attack;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.annotation.security.PermitAll;
import java.util.function.Consumer;

/** Each field is wrong in its own way. */
@PermitAll
class BadPage extends Div {
    BadPage() {
        Anchor link = new Anchor("", "Verder");
        Div markup = new Div();
        add(link, markup);
        field("Opmaak", text -> markup.getElement().setProperty("innerHTML", text));
        field("Script", text -> getElement().executeJs("console.log('" + text + "')"));
        field("Adres", text -> link.getElement().setAttribute("href", text));
        field("Kenmerk", text -> link.getElement().setAttribute("onclick", text));
        field("Fout", text -> {
            if (text.contains("'")) {
                throw new IllegalStateException("unexpected quote");
            }
        });
        field("Twee keer", text -> link.setText(text.replace("<", "&lt;")));
    }

    private Component field(String label, Consumer<String> act) {
        TextField field = new TextField(label);
        field.addValueChangeListener(event -> act.accept(event.getValue()));
        add(field);
        return field;
    }
}
