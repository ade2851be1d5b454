package nl.eenoverheid.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A source or a ground in which an address on the internet is a link that says whose site it is; other texts stay text. */
public final class LinkedText extends Span {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]]");

    /** Shows the text. */
    public LinkedText(String text) {
        Matcher address = ADDRESS.matcher(text);
        int done = 0;
        while (address.find()) {
            String link = address.group();
            Optional<String> host = host(link);
            if (host.isPresent()) {
                add(new Text(text.substring(done, address.start())), anchor(link, host.get()));
                done = address.end();
            }
        }
        add(new Text(text.substring(done)));
    }

    private static Anchor anchor(String link, String host) {
        Anchor anchor = new Anchor(link, host, AnchorTarget.BLANK);
        anchor.setTitle(link);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        return anchor;
    }

    /** Whose site it is really, whatever else stands in the address. */
    private static Optional<String> host(String link) {
        try {
            return Optional.ofNullable(new URI(link).getHost()).map(host -> host.replaceFirst("^www\\.", ""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
