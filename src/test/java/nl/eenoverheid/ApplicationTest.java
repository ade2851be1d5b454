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

/**
 * A test in the whole application on a real MariaDB, with a {@link TestClock} and a {@link StatementBudget} to inject.
 * View tests also extend {@code SpringBrowserlessTest}. All of these share one context.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("context")
@SpringBootTest(classes = EenOverheidApplication.class)
@ActiveProfiles("test")
@Import(TestSupport.class)
@ExtendWith(TestSupport.FreshClock.class)
public @interface ApplicationTest {}
