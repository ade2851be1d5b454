package nl.eenoverheid.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds texts in the bundle of the module that a key starts with: {@code signaal.list.title} stands in
 * {@code i18n/signaal.properties}, in Dutch, and in {@code i18n/signaal_en.properties}.
 */
@Component
class ModuleI18nProvider implements I18NProvider {
    static final Locale DUTCH = Locale.of("nl");
    static final Locale ENGLISH = Locale.ENGLISH;

    private static final Logger LOG = LoggerFactory.getLogger(ModuleI18nProvider.class);
    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final transient Set<String> missing = ConcurrentHashMap.newKeySet();
    private final transient Map<Pattern, MessageFormat> formats = new ConcurrentHashMap<>();

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(DUTCH, ENGLISH);
    }

    @Override
    public Locale getDefaultLocale() {
        return DUTCH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        try {
            String text = bundle(key, locale).getString(key);
            return params.length == 0 ? text : format(text, locale, params);
        } catch (MissingResourceException e) {
            if (missing.add(key)) {
                LOG.warn("There is no text for {} in {}", key, locale);
            }
            return "!{" + key + "}!";
        }
    }

    private String format(String text, Locale locale, Object[] params) {
        MessageFormat format = formats.computeIfAbsent(
                new Pattern(text, locale), pattern -> new MessageFormat(pattern.text(), pattern.locale()));
        return ((MessageFormat) format.clone()).format(params);
    }

    private static ResourceBundle bundle(String key, Locale locale) {
        int end = key.indexOf('.');
        return ResourceBundle.getBundle("i18n." + (end < 0 ? key : key.substring(0, end)), locale, WITHOUT_FALLBACK);
    }

    private record Pattern(String text, Locale locale) {}
}
