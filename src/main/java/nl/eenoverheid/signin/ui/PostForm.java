package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser itself posts, to a filter that signs somebody in; with the token by which the server knows its own form. */
@Tag("form")
final class PostForm extends HtmlContainer {

    PostForm(String path) {
        addClassName("signin-form");
        getElement().setAttribute("method", "post").setAttribute("action", path);
        token().ifPresent(token -> add(hidden(token.getParameterName(), token.getToken())));
    }

    /** The button that posts. */
    static NativeButton submit(String text) {
        NativeButton button = new NativeButton(text);
        button.addClassName("eo-session-button");
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    static Input hidden(String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.setValue(value);
        input.getElement().setAttribute("name", name);
        return input;
    }

    private static Optional<CsrfToken> token() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(request -> request.getHttpServletRequest().getAttribute(CsrfToken.class.getName()))
                .map(CsrfToken.class::cast);
    }
}
