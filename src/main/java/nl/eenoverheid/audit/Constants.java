package nl.eenoverheid.audit;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Where the texts of constants stand: {@code knoop.beslisStand.} or, of a name that repeats its module, {@code signaal.status.}. */
final class Constants {
    private static final Map<Class<?>, String> KNOWN = new ConcurrentHashMap<>();

    private Constants() {}

    static String key(Enum<?> constant) {
        return keyOf(constant.getDeclaringClass()) + constant.name();
    }

    private static String keyOf(Class<? extends Enum<?>> type) {
        return KNOWN.computeIfAbsent(type, unused -> find(type));
    }

    private static String find(Class<? extends Enum<?>> type) {
        String[] parts = type.getPackageName().split("\\.");
        String module = parts[parts.length - 1];
        String name = lowerFirst(type.getSimpleName());
        String whole = module + "." + name + ".";
        return name.startsWith(module) && !isText(module, whole + type.getEnumConstants()[0].name())
                ? module + "." + lowerFirst(name.substring(module.length())) + "."
                : whole;
    }

    private static boolean isText(String module, String key) {
        try {
            return ResourceBundle.getBundle("i18n." + module).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private static String lowerFirst(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
