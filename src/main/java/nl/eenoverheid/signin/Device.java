package nl.eenoverheid.signin;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The browser and the system that a user agent says it is; empty when it says nothing that is known.
 *
 * @param browser its name
 * @param system the name of what it runs on
 */
public record Device(String browser, String system) {
    /** The first that fits: many say to be others as well. */
    private static final List<Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser", "Samsung Internet"),
            Map.entry("Firefox", "Firefox"),
            Map.entry("FxiOS", "Firefox"),
            Map.entry("CriOS", "Chrome"),
            Map.entry("Chrome", "Chrome"),
            Map.entry("Safari", "Safari"));

    private static final List<Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("Windows", "Windows"),
            Map.entry("CrOS", "ChromeOS"),
            Map.entry("Mac OS X", "macOS"),
            Map.entry("Linux", "Linux"));

    static Device of(@Nullable String agent) {
        String text = agent == null ? "" : agent;
        return new Device(first(BROWSERS, text), first(SYSTEMS, text));
    }

    /** Whether anything is known about it. */
    public boolean isKnown() {
        return !browser.isEmpty() && !system.isEmpty();
    }

    private static String first(List<Entry<String, String>> names, String agent) {
        return names.stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
