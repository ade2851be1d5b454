package nl.eenoverheid.journey;

import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every page of the product, found by its {@code @Route}. */
final class Pages {
    private Pages() {}

    static List<Target> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("nl.eenoverheid").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> Target.of(ClassUtils.resolveClassName(name, null)))
                .sorted(Comparator.comparing(Target::template))
                .toList();
    }

    /**
     * One page.
     *
     * @param template its path, with parts such as {@code :id}
     * @param takesParameter whether it also, or only, shows one thing by its id
     * @param needed who may see it
     */
    record Target(String template, boolean takesParameter, Needed needed) {

        static Target of(Class<?> view) {
            String path = view.getAnnotation(Route.class).value();
            boolean parameter = HasUrlParameter.class.isAssignableFrom(view);
            return new Target("/" + path, parameter || path.contains(":"), Needed.of(view));
        }

        /** The path without an id, where the page can be shown like that. */
        Optional<String> plain() {
            int parameter = template.indexOf("/:");
            if (parameter < 0) {
                return takesParameter ? Optional.empty() : Optional.of(template);
            }
            return template.endsWith("?") ? Optional.of(template.substring(0, parameter)) : Optional.empty();
        }

        /** Whether a path leads here and says which thing to show. */
        boolean matches(String path) {
            var regex = new StringBuilder();
            for (String part : template.substring(1).split("/")) {
                regex.append('/').append(part.startsWith(":") ? "[^/]+" : Pattern.quote(part));
            }
            if (takesParameter && !template.contains(":")) {
                regex.append("/[^/]+");
            }
            return path.matches(regex.toString());
        }
    }

    enum Needed {
        NOBODY,
        OFFICIAL,
        ADMINISTRATOR;

        static Needed of(Class<?> view) {
            if (view.isAnnotationPresent(AnonymousAllowed.class)) {
                return NOBODY;
            }
            RolesAllowed rights = view.getAnnotation(RolesAllowed.class);
            return rights != null && (rights.value()[0].endsWith("_MANAGE") || rights.value()[0].startsWith("AUDIT"))
                    ? ADMINISTRATOR
                    : OFFICIAL;
        }
    }
}
