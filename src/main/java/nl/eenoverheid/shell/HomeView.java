package nl.eenoverheid.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.*;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route("")
@AnonymousAllowed
class HomeView extends Div {
    HomeView() {
        add(new H1("hoi"), new Button("x"));
    }
}
