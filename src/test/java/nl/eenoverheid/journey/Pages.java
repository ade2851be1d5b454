package nl.eenoverheid.journey;

import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
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
     * @param needed who may see it
     */
    record Target(String template, boolean takesParameter, Needed needed) {

        static Target of(Class<?> view) {
            String path = view.getAnnotation(Route.class).value();
            boolean parameter = HasUrlParameter.class.isAssignableFrom(view);
            return new Target("/" + path, parameter || path.contains(":"), Needed.of(view));
        }

        /** Whether a path leads here. */
        boolean matches(String path) {
            String[] parts = template.substring(1).split("/");
            var regex = new StringBuilder();
            for (String part : parts) {
                boolean optional = part.startsWith(":") && part.contains("?");
                String piece = "/" + (part.startsWith(":") ? "[^/]+" : Pattern.quote(part));
                regex.append(optional ? "(" + piece + ")?" : piece);
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
            return view.isAnnotationPresent(RolesAllowed.class) ? ADMINISTRATOR : OFFICIAL;
        }
    }
}
