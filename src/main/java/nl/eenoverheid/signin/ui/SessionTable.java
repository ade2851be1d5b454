package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import nl.eenoverheid.signin.Device;
import nl.eenoverheid.signin.OpenSession;
import nl.eenoverheid.ui.Dates;

/** Devices on which somebody is signed in, each with a way to sign it out. */
final class SessionTable extends UnorderedList {

    SessionTable(List<OpenSession> sessions, Clock clock, Consumer<OpenSession> end) {
        addClassName("signin-rows");
        sessions.forEach(session -> add(new ListItem(words(session, clock), act(session, end))));
    }

    private Component words(OpenSession session, Clock clock) {
        Span device = new Span(device(session.device()));
        device.addClassName("signin-name");
        Span facts = new Span(getTranslation(
                "signin.session.facts",
                Dates.moment(session.since(), getLocale()),
                getTranslation("signin.signInMethod." + session.method()),
                Dates.age(session.seen(), clock, getLocale()),
                session.address()));
        facts.addClassName("eo-soft");
        return new Div(device, facts);
    }

    private Component act(OpenSession session, Consumer<OpenSession> end) {
        if (session.own()) {
            return new Span(getTranslation("signin.session.own"));
        }
        Button button = new Button(getTranslation("signin.session.end"), click -> end.accept(session));
        button.setAriaLabel(getTranslation("signin.session.endOf", device(session.device())));
        return button;
    }

    private String device(Device device) {
        return device.isKnown()
                ? getTranslation("signin.device", device.browser(), device.system())
                : getTranslation("signin.device.unknown");
    }
}
