package nl.eenoverheid.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletResponse;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;

/** A page that says why something is not there, and where to go on. */
abstract class ErrorPage extends Div implements Titled {
    private String title = "";

    /** Shows what is wrong; the result is the HTTP status of that. */
    final int say(int status, String title, String text) {
        this.title = title;
        removeAll();
        add(new PageHeader(title), new Paragraph(text), new PathLink("", getTranslation("shell.error.home")));
        return status;
    }

    /** What is not there and what is for others read the same. */
    final int sayNotFound() {
        return say(
                HttpServletResponse.SC_NOT_FOUND,
                getTranslation("shell.error.404.title"),
                getTranslation("shell.error.404.text"));
    }

    /** Says that this is for people with another role, and keeps that somebody asked. */
    final int sayForbidden(Refusals refusals) {
        refusals.note(Refusal.RIGHT);
        return say(
                HttpServletResponse.SC_FORBIDDEN,
                getTranslation("shell.error.403.title"),
                getTranslation("shell.error.403.text"));
    }

    @Override
    public String title() {
        return title;
    }
}
