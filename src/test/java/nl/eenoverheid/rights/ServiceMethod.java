package nl.eenoverheid.rights;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** A public method of a service, with the bean that guards it. */
record ServiceMethod(Object bean, Method method) {

    static Stream<ServiceMethod> all(ApplicationContext context) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("nl.eenoverheid"))
                .filter(bean -> Modifier.isPublic(AopUtils.getTargetClass(bean).getModifiers()))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .map(method -> new ServiceMethod(bean, method)));
    }

    /** Calls it and throws what it throws. */
    Object call(Object... arguments) throws Exception {
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        }
    }

    /** Its module, service, name and types of parameters. */
    String name() {
        return service()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(joining(",", "(", ")"));
    }

    /** Its module, service and name. */
    String service() {
        Class<?> type = method.getDeclaringClass();
        return type.getPackageName().substring("nl.eenoverheid.".length()) + "." + type.getSimpleName() + "."
                + method.getName();
    }
}
