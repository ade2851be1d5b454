package nl.eenoverheid.ui;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What lies under the borders on a map. Nothing at first: then no other server hears where somebody looks.
 *
 * @param tiles address of square pictures in Web Mercator, with <code>{z}</code>, <code>{x}</code> and <code>{y}</code>; empty for none
 * @param attribution what the licence of those pictures asks to be said on the map
 */
@ConfigurationProperties("eenoverheid.map")
public record MapProperties(
        @DefaultValue("") String tiles, @DefaultValue("") String attribution) {

    public MapProperties {
        boolean complete = tiles.startsWith("https://")
                && tiles.contains("{z}")
                && tiles.contains("{x}")
                && tiles.contains("{y}")
                && tiles.matches("[!-~&&[^\"';,\\\\]]*");
        if (!tiles.isEmpty() && !complete) {
            throw new IllegalArgumentException(
                    "eenoverheid.map.tiles must be an https address with {z}, {x} and {y} in it, or empty: " + tiles);
        }
    }

    /** Where the pictures come from, as a policy of a page names it; empty when there are none. */
    public String origin() {
        if (tiles.isEmpty()) {
            return "";
        }
        URI address = URI.create(tiles.replaceAll("[{}]", "_"));
        return address.getScheme() + "://" + address.getAuthority();
    }
}
