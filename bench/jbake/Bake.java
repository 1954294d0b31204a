import java.io.File;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** What JBake's own command line does, without the web server it has to be started with. */
public final class Bake {

  private Bake() {}

  public static void main(String[] args) throws Exception {
    Oven oven =
        new Oven(
            new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(new File(args[0]), new File(args[1]), true));
    oven.bake();
    oven.getErrors().forEach(Throwable::printStackTrace);
    System.exit(oven.getErrors().isEmpty() ? 0 : 1);
  }
}
