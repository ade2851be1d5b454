package nl.eenoverheid;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** Like {@link ApplicationTest}, with the server on a port of its own: for what is not a page, and is asked by programs. */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("context")
@SpringBootTest(
        classes = EenOverheidApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "vaadin.productionMode=true",
            "eenoverheid.shell.address.wrong-codes-at-once=100"
        })
@ActiveProfiles("test")
@Import(TestSupport.class)
@ExtendWith(TestSupport.FreshClock.class)
public @interface HttpTest {}
