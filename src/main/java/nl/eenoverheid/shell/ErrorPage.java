package nl.eenoverheid.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;

/** A page that says why something is not there, and where to go on. */
abstract class ErrorPage extends Div implements Titled {
    private String title = "";
    private int status;

    /** Shows what is wrong; the result is the HTTP status, which the first document of the page answers with. */
    final int say(int status, String title, String text) {
        this.status = status;
        this.title = title;
        removeAll();
        add(new PageHeader(title), new Paragraph(text), new PathLink("", getTranslation("shell.error.home")));
        return status;
    }

    final int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
