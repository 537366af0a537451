#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 7614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ groups),
  q: () => (/* binding */ pack)
});

// EXTERNAL MODULE: ./build/src/lint/rule.js
var lint_rule = __nccwpck_require__(6549);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __nccwpck_require__(4163);
;// CONCATENATED MODULE: ./build/rules/access/access-half-blocked.js


// The admin centre refuses such a setting; a file that has it was not made there, and says two things at once.
/* harmony default export */ const access_half_blocked = ((0,lint_rule/* defineRule */.K)({
    id: "access-half-blocked",
    description: "One half of a setting blocks everything while the other half allows something, so nobody gets in.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: ["default", "partner"],
    reads: ["explicitBlocks"],
    messages: {
        dead: "{{subject}}: {{setting}} lets nobody through, because {{blocked}} while {{allowed}}.",
    },
    fix: "Block AllUsers and AllApplications together, or allow at least one user or group and one application.",
    since: "0.1.0",
    *check({ explicitBlocks }) {
        if (explicitBlocks.length === 0)
            return lint_rule/* notApplicable */.h;
        for (const { shape, place, reading } of explicitBlocks) {
            if ((0,undetermined/* isUndetermined */.xm)(reading))
                yield reading;
            else if (reading.dead) {
                yield { message: "dead", at: { place, setting: shape.name }, data: { setting: shape.title, ...halves(reading) } };
            }
        }
    },
}));
function halves({ users, applications }) {
    if (users?.reach === "none") {
        const allowed = applications?.reach === "all" ? "every application is allowed" : "some applications are allowed";
        return { blocked: "all users are blocked", allowed };
    }
    return { blocked: "every application is blocked", allowed: users?.reach === "all" ? "all users are allowed" : "some users are allowed" };
}

// EXTERNAL MODULE: ./build/src/model/explicit.js
var explicit = __nccwpck_require__(707);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __nccwpck_require__(7578);
;// CONCATENATED MODULE: ./build/rules/access/access-incomplete.js



// What a half without targets or without a known accessType means is documented nowhere: it is neither open nor closed.
/* harmony default export */ const access_incomplete = ((0,lint_rule/* defineRule */.K)({
    id: "access-incomplete",
    description: "A setting lacks a half, or a half lacks its targets or says neither allowed nor blocked.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: ["default", "partner"],
    reads: ["explicitBlocks"],
    messages: {
        incomplete: "{{subject}}: {{setting}} is incomplete: {{flaws}}.",
    },
    fix: "Send the whole setting: both halves, each with accessType allowed or blocked and at least one target.",
    since: "0.1.0",
    *check({ explicitBlocks }) {
        if (explicitBlocks.length === 0)
            return lint_rule/* notApplicable */.h;
        yield* (0,explicit/* gapsOf */.dc)(explicitBlocks);
        for (const { shape, halves } of explicitBlocks.filter(({ isTidy }) => !isTidy)) {
            const [first] = halves.flatMap(({ flaw }) => flaw ?? []);
            if (first === undefined)
                continue;
            const flaws = (0,words/* inWords */.r4)(halves.flatMap(flawInWords));
            yield { message: "incomplete", at: { place: first.place, setting: shape.name }, data: { setting: shape.title, flaws } };
        }
    },
}));
function flawInWords({ name, flaw }) {
    switch (flaw?.kind) {
        case undefined:
            return [];
        case "missing":
            return [`it has no ${name} object`];
        case "accessType":
            return [`${name} says neither allowed nor blocked`];
        case "targets":
            return [`${name} lists no targets`];
    }
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
// EXTERNAL MODULE: ./build/src/model/reach.js
var model_reach = __nccwpck_require__(4955);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __nccwpck_require__(4777);
;// CONCATENATED MODULE: ./build/rules/access/target-not-understood.js






// A misspelt AllUsers matches nobody: an allow list closes without notice, and a block list opens.
/* harmony default export */ const target_not_understood = ((0,lint_rule/* defineRule */.K)({
    id: "target-not-understood",
    description: "A target is neither an id nor one of the words that Graph reserves.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: ["default", "partner"],
    reads: ["explicitBlocks"],
    messages: {
        unknown: "{{subject}}: {{setting}} lists {{target}} under {{half}}, which is neither an id nor a word that Graph knows.",
        near: "{{subject}}: {{setting}} lists {{target}} under {{half}}, which is neither an id nor a word that Graph knows; " +
            'did you mean "{{meant}}"?',
    },
    fix: "Write the object id of the user or group, the appId of the application, or one of Graph's words.",
    since: "0.1.0",
    *check({ explicitBlocks }) {
        if (explicitBlocks.length === 0)
            return lint_rule/* notApplicable */.h;
        yield* (0,explicit/* gapsOf */.dc)(explicitBlocks);
        for (const { shape, halves } of explicitBlocks.filter(({ isTidy }) => !isTidy)) {
            const seen = new Set();
            for (const { name, kind, targets } of halves) {
                for (const { target, place } of targets) {
                    if ((typeof target === "string" && (0,well_known/* isGuid */.W_)(target)) || (0,model_reach/* targetWord */.Av)(target) !== undefined)
                        continue;
                    const text = (0,words/* quoted */.TL)(typeof target === "string" ? target.trim() : target);
                    const setting = `${shape.name}/${name}/${text}`;
                    if (seen.has(setting))
                        continue;
                    seen.add(setting);
                    const data = { setting: shape.title, target: text, half: name };
                    const meant = nearestWord(target, kind);
                    if (meant === undefined)
                        yield { message: "unknown", at: { place, setting }, data };
                    else
                        yield { message: "near", at: { place, setting }, data: { ...data, meant } };
                }
            }
        }
    },
}));
function nearestWord(target, kind) {
    if (typeof target !== "string" || target.length > 40)
        return undefined;
    const text = target.trim().toLowerCase();
    const nearest = (0,mod/* closest */.kp)(text, model_reach/* reservedWords */.Yw[kind].map((each) => each.toLowerCase()));
    return (0,mod/* distance */.Io)(text, nearest) <= nearest.length / 4 ? (0,model_reach/* targetWord */.Av)(nearest) : undefined;
}

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __nccwpck_require__(8653);
;// CONCATENATED MODULE: ./build/rules/access/target-redundant.js





// A list that names groups beside AllUsers reads as if it were scoped; it is not.
/* harmony default export */ const target_redundant = ((0,lint_rule/* defineRule */.K)({
    id: "target-redundant",
    description: "A list of targets holds an all-word beside other targets, or one target twice.",
    category: "hygiene",
    severity: "low",
    presets: ["recommended", "strict"],
    subject: ["default", "partner"],
    reads: ["explicitBlocks"],
    messages: {
        absorbed: "{{subject}}: {{setting}} lists {{word}} under {{half}}, and beside it {{others}} without effect.",
        repeated: "{{subject}}: {{setting}} lists {{targets}} under {{half}} more than once.",
    },
    fix: "Keep the all-word alone, and each other target once.",
    since: "0.1.0",
    *check({ explicitBlocks }) {
        if (explicitBlocks.length === 0)
            return lint_rule/* notApplicable */.h;
        yield* (0,explicit/* gapsOf */.dc)(explicitBlocks);
        for (const { shape, halves } of explicitBlocks.filter(({ isTidy }) => !isTidy)) {
            for (const { name, kind, list, targets } of halves) {
                const at = { place: list, setting: `${shape.name}/${name}` };
                const written = targets.map(({ target }) => (0,model_reach/* canonicalTarget */.yi)(target, kind) ?? (0,words/* quoted */.TL)((0,json/* word */.Vm)(target) ?? target));
                const distinct = new Set(written);
                const data = { setting: shape.title, half: name };
                if (distinct.has(model_reach/* allWord */.oz[kind]) && distinct.size > 1) {
                    const others = (0,words/* counted */.hS)(distinct.size - 1, "target");
                    yield { message: "absorbed", at, data: { ...data, word: model_reach/* allWord */.oz[kind], others } };
                }
                else if (distinct.size < written.length) {
                    const twice = (0,words/* counted */.hS)(repeated(written), "target");
                    yield { message: "repeated", at, data: { ...data, targets: twice } };
                }
            }
        }
    },
}));
function repeated(written) {
    const seen = new Set();
    const again = new Set();
    for (const target of written)
        (seen.has(target) ? again : seen).add(target);
    return again.size;
}

;// CONCATENATED MODULE: ./build/rules/access/target-type-mismatch.js




// Graph takes the type at its word: a group that is typed as an application matches no group. A missing type is fine.
/* harmony default export */ const target_type_mismatch = ((0,lint_rule/* defineRule */.K)({
    id: "target-type-mismatch",
    description: "A target stands under the wrong half, or its targetType is of the wrong kind.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: ["default", "partner"],
    reads: ["explicitBlocks"],
    messages: {
        half: "{{subject}}: {{setting}} lists {{target}} under {{half}}, where only {{expected}} can stand.",
        type: '{{subject}}: {{setting}} lists {{target}} under {{half}} with the targetType "{{type}}", where {{expected}} belongs.',
    },
    fix: "Write users and groups under usersAndGroups and applications under applications, each with its own targetType.",
    since: "0.1.0",
    *check({ explicitBlocks }) {
        if (explicitBlocks.length === 0)
            return lint_rule/* notApplicable */.h;
        yield* (0,explicit/* gapsOf */.dc)(explicitBlocks);
        for (const { shape, halves } of explicitBlocks.filter(({ isTidy }) => !isTidy)) {
            for (const { name, kind, targets } of halves) {
                const seen = new Set();
                for (const written of targets) {
                    const mismatch = mismatchOf(written, kind);
                    if (mismatch === undefined)
                        continue;
                    const target = (0,words/* quoted */.TL)((0,model_reach/* canonicalTarget */.yi)(written.target, kind) ?? (0,model_reach/* targetWord */.Av)(written.target) ?? written.target);
                    const setting = `${shape.name}/${name}/${target}${mismatch.type === undefined ? "" : `/${mismatch.type}`}`;
                    if (seen.has(setting))
                        continue;
                    seen.add(setting);
                    const data = { setting: shape.title, target, half: name, expected: mismatch.expected };
                    const at = { place: written.place, setting };
                    if (mismatch.type === undefined)
                        yield { message: "half", at, data };
                    else
                        yield { message: "type", at, data: { ...data, type: mismatch.type } };
                }
            }
        }
    },
}));
function mismatchOf({ target, targetType }, kind) {
    const word = (0,model_reach/* targetWord */.Av)(target);
    if (word !== undefined && !model_reach/* reservedWords */.Yw[kind].includes(word)) {
        return { expected: kind === "users" ? "users and groups" : "applications" };
    }
    const fitting = kind === "applications" ? ["application"] : word === undefined ? ["user", "group"] : ["user"];
    const type = (0,model_reach/* targetTypeOf */.dG)(targetType);
    return type === undefined || fitting.includes(type) ? undefined : { expected: fitting.map(words/* quoted */.TL).join(" or "), type };
}

;// CONCATENATED MODULE: ./build/rules/authorization/guest-directory-access-like-members.js

// A guest who sees the directory as members do can list every user, group and application in it.
/* harmony default export */ const guest_directory_access_like_members = ((0,lint_rule/* defineRule */.K)({
    id: "guest-directory-access-like-members",
    description: "Guests have the same access to the directory as members.",
    category: "least-privilege",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "authorization",
    reads: ["guestUserRoleId"],
    messages: {
        member: "{{subject}} gives guests the same access to the directory as members.",
    },
    fix: "Set guestUserRoleId to 2af84b1e-32c8-42b7-82bc-daa82404023b (Restricted Guest User).",
    controls: [
        "CISA SCuBA MS.AAD.8.1v1",
        "CIS M365 5.1.6.2",
        "NIST SP 800-53 AC-6",
        "MITRE ATT&CK T1087",
        "MITRE ATT&CK T1526",
    ],
    since: "0.1.0",
    *check({ guestUserRoleId }) {
        if (guestUserRoleId.value === "member")
            yield { message: "member", at: guestUserRoleId };
    },
}));

;// CONCATENATED MODULE: ./build/rules/authorization/guest-directory-access-not-restricted.js

// The limited role is Microsoft's default and accepted by most baselines; only a strict one wants guests to see themselves alone.
/* harmony default export */ const guest_directory_access_not_restricted = ((0,lint_rule/* defineRule */.K)({
    id: "guest-directory-access-not-restricted",
    description: "Guests have limited access to the directory, not the restricted one.",
    category: "least-privilege",
    severity: "low",
    presets: ["strict"],
    subject: "authorization",
    reads: ["guestUserRoleId"],
    messages: {
        limited: "{{subject}} gives guests limited access to the directory: they can read some properties and memberships of others.",
    },
    fix: "Set guestUserRoleId to 2af84b1e-32c8-42b7-82bc-daa82404023b (Restricted Guest User).",
    controls: ["Zero Trust Assessment 21792", "EIDSCA.AP07"],
    since: "0.1.0",
    *check({ guestUserRoleId }) {
        if (guestUserRoleId.value === "member")
            return lint_rule/* notApplicable */.h;
        if (guestUserRoleId.value === "limited")
            yield { message: "limited", at: guestUserRoleId };
    },
}));

;// CONCATENATED MODULE: ./build/rules/authorization/guest-email-verified-join-enabled.js

// Whoever can read a mailbox in a verified domain becomes a member of the tenant, without anybody's doing.
/* harmony default export */ const guest_email_verified_join_enabled = ((0,lint_rule/* defineRule */.K)({
    id: "guest-email-verified-join-enabled",
    description: "Anyone who can verify an e-mail address in the tenant's domains can join the tenant.",
    category: "governance",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "authorization",
    reads: ["allowEmailVerifiedUsersToJoinOrganization"],
    messages: {
        enabled: "{{subject}} lets anyone join the tenant who verifies an e-mail address in one of its domains.",
    },
    fix: "Set allowEmailVerifiedUsersToJoinOrganization to false.",
    since: "0.1.0",
    *check({ allowEmailVerifiedUsersToJoinOrganization: join }) {
        if (join.value)
            yield { message: "enabled", at: join };
    },
}));

;// CONCATENATED MODULE: ./build/rules/authorization/guest-invitation-domains-block-list.js


// A block list only keeps out who was thought of; a new domain costs a guest nothing.
/* harmony default export */ const guest_invitation_domains_block_list = ((0,lint_rule/* defineRule */.K)({
    id: "guest-invitation-domains-block-list",
    description: "Invitations are refused for listed domains only, so guests of every other domain can be invited.",
    category: "inbound-default",
    severity: "low",
    presets: ["strict"],
    subject: "tenant",
    reads: ["invitationDomains"],
    messages: {
        blockList: "{{subject}} refuses invitations to {{domains}} only: guests of every other domain can be invited.",
    },
    fix: "Replace the block list by a list of the domains that can be invited.",
    controls: ["CIS M365 5.1.6.1"],
    since: "0.1.0",
    *check({ invitationDomains }) {
        const { allowed = [], blocked = [] } = invitationDomains.value;
        if (allowed.length > 0 || blocked.length === 0)
            return lint_rule/* notApplicable */.h;
        const domains = (0,words/* counted */.hS)(new Set(blocked).size, "listed domain");
        yield { message: "blockList", at: invitationDomains, data: { domains } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/authorization/guest-invitation-domains-both-lists.js

// The admin centre offers one list or the other: a policy with both does not say which one holds.
/* harmony default export */ const guest_invitation_domains_both_lists = ((0,lint_rule/* defineRule */.K)({
    id: "guest-invitation-domains-both-lists",
    description: "Invitations have a list of allowed and a list of blocked domains, of which only one can apply.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "tenant",
    reads: ["invitationDomains"],
    messages: {
        both: "{{subject}} has a list of allowed and a list of blocked domains for invitations, of which only one can apply.",
    },
    fix: "Keep the list of allowed domains and empty the other.",
    since: "0.1.0",
    *check({ invitationDomains }) {
        const { allowed = [], blocked = [] } = invitationDomains.value;
        if (allowed.length > 0 && blocked.length > 0)
            yield { message: "both", at: invitationDomains };
    },
}));

;// CONCATENATED MODULE: ./build/rules/authorization/guest-invitation-domains-unrestricted.js


const undocumented = (0,undetermined/* undetermined */.nZ)("AllowedDomains is empty and BlockedDomains absent, and whether that means nobody or no list is not documented");
// The list is about domains, cross-tenant access settings about tenants: only the list holds for guests without Entra ID.
/* harmony default export */ const guest_invitation_domains_unrestricted = ((0,lint_rule/* defineRule */.K)({
    id: "guest-invitation-domains-unrestricted",
    description: "Guests of any domain can be invited.",
    category: "inbound-default",
    severity: "medium",
    presets: ["strict"],
    subject: "tenant",
    reads: ["invitationDomains"],
    messages: {
        unrestricted: "{{subject}} has no list of domains for invitations: guests of every domain can be invited.",
    },
    fix: "Allow invitations only to the specified domains of your partners.",
    controls: [
        "CISA SCuBA MS.AAD.8.3v1",
        "CIS M365 5.1.6.1",
        "Zero Trust Assessment 21822",
        "Zero Trust Assessment 21874",
        "NIST SP 800-53 AC-3",
    ],
    since: "0.1.0",
    *check({ invitationDomains }) {
        const { allowed, blocked } = invitationDomains.value;
        if (allowed !== undefined && allowed.length > 0)
            return;
        if (blocked !== undefined && blocked.length > 0)
            return lint_rule/* notApplicable */.h;
        if (allowed !== undefined && blocked === undefined)
            yield undocumented;
        else
            yield { message: "unrestricted", at: invitationDomains };
    },
}));

;// CONCATENATED MODULE: ./build/rules/authorization/guest-invites-open-to-everyone.js

// With "everyone", guests invite guests: who is let in is decided by people who were let in.
/* harmony default export */ const guest_invites_open_to_everyone = ((0,lint_rule/* defineRule */.K)({
    id: "guest-invites-open-to-everyone",
    description: "Everyone can invite guests, guests included.",
    category: "governance",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "authorization",
    reads: ["allowInvitesFrom"],
    messages: {
        everyone: "{{subject}} lets everyone invite guests, guests included.",
    },
    fix: "Set allowInvitesFrom to adminsAndGuestInviters.",
    controls: [
        "CISA SCuBA MS.AAD.8.2v1",
        "CIS M365 5.1.6.3",
        "Zero Trust Assessment 21791",
        "EIDSCA.AP04",
        "NIST SP 800-53 AC-6(10)",
        "MITRE ATT&CK T1098.003",
    ],
    since: "0.1.0",
    *check({ allowInvitesFrom }) {
        if (allowInvitesFrom.value === "everyone")
            yield { message: "everyone", at: allowInvitesFrom };
    },
}));

;// CONCATENATED MODULE: ./build/rules/authorization/guest-invites-open-to-members.js

// "everyone" includes members too, and is judged by guest-invites-open-to-everyone.
/* harmony default export */ const guest_invites_open_to_members = ((0,lint_rule/* defineRule */.K)({
    id: "guest-invites-open-to-members",
    description: "All members can invite guests.",
    category: "governance",
    severity: "medium",
    presets: ["strict"],
    subject: "authorization",
    reads: ["allowInvitesFrom"],
    messages: {
        members: "{{subject}} lets every member invite guests, without a role that is given for it.",
    },
    fix: "Set allowInvitesFrom to adminsAndGuestInviters, and give the Guest Inviter role to those who need it.",
    controls: [
        "CISA SCuBA MS.AAD.8.2v1",
        "CIS M365 5.1.6.3",
        "EIDSCA.AP04",
        "NIST SP 800-53 AC-6(10)",
        "MITRE ATT&CK T1098.003",
    ],
    since: "0.1.0",
    *check({ allowInvitesFrom }) {
        if (allowInvitesFrom.value === "everyone")
            return lint_rule/* notApplicable */.h;
        if (allowInvitesFrom.value === "adminsGuestInvitersAndAllMembers")
            yield { message: "members", at: allowInvitesFrom };
    },
}));

;// CONCATENATED MODULE: ./build/rules/authorization/guest-self-service-signup-enabled.js

// A guest who signs up was never invited, so no inviter answers for the account and no invitation rule was asked.
/* harmony default export */ const guest_self_service_signup_enabled = ((0,lint_rule/* defineRule */.K)({
    id: "guest-self-service-signup-enabled",
    description: "Guests can sign up by themselves, through user flows.",
    category: "governance",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "tenant",
    reads: ["selfServiceSignUp"],
    messages: {
        enabled: "{{subject}} allows self-service sign-up: a user flow can create guests whom nobody invited.",
    },
    fix: "Set selfServiceSignUp.isEnabled to false in the authentication flows policy.",
    controls: ["Zero Trust Assessment 21823"],
    since: "0.1.0",
    *check({ selfServiceSignUp }) {
        if (selfServiceSignUp.value)
            yield { message: "enabled", at: selfServiceSignUp };
    },
}));

;// CONCATENATED MODULE: ./build/rules/authorization/partner-blocked-but-domain-allowed.js



// Two places decide about the same people and say different things; whoever reads only one of them is wrong.
/* harmony default export */ const partner_blocked_but_domain_allowed = ((0,lint_rule/* defineRule */.K)({
    id: "partner-blocked-but-domain-allowed",
    description: "A partner's domain is allowed for invitations while its cross-tenant access settings let nobody in.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: ["invitationDomains", "b2bCollaborationInbound"],
    messages: {
        blocked: "{{subject}} cannot be invited, because inbound B2B collaboration lets nobody in, while {{domains}} on the allow list for invitations.",
    },
    fix: "Take the domain off the allow list, or let the people in who are meant to come.",
    since: "0.1.0",
    *check({ catalogEntry, invitationDomains, b2bCollaborationInbound: inbound }) {
        const domains = catalogEntry?.domains ?? [];
        if (domains.length === 0)
            return lint_rule/* notApplicable */.h;
        if ((0,undetermined/* isUndetermined */.xm)(invitationDomains)) {
            yield invitationDomains;
            return;
        }
        const allowed = invitationDomains.value.allowed ?? [];
        if (allowed.length === 0)
            return lint_rule/* notApplicable */.h;
        const listed = domains.filter((domain) => allowed.includes(domain));
        if (listed.length === 0)
            return;
        if ((0,undetermined/* isUndetermined */.xm)(inbound))
            yield inbound;
        else if (inbound.reach === "none") {
            const related = [{ message: "the allow list for invitations", place: invitationDomains.place }];
            yield { message: "blocked", at: inbound, related, data: { domains: `${(0,words/* inWords */.r4)(listed)} ${listed.length === 1 ? "is" : "are"}` } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/authorization/partner-open-but-domain-refused.js




// Invitations fail although the settings for this partner were opened, and the reason stands in another blade.
/* harmony default export */ const partner_open_but_domain_refused = ((0,lint_rule/* defineRule */.K)({
    id: "partner-open-but-domain-refused",
    description: "A partner is let in by its cross-tenant access settings while every domain of it is refused for invitations.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: ["invitationDomains", "b2bCollaborationInbound"],
    messages: {
        refused: "{{subject}} is let in by inbound B2B collaboration, and cannot be invited: {{domains}} refused by the domain list for invitations.",
    },
    fix: "Allow the partner's domain for invitations, or close inbound B2B collaboration for it.",
    since: "0.1.0",
    *check({ catalogEntry, invitationDomains, b2bCollaborationInbound: inbound }) {
        const domains = catalogEntry?.domains ?? [];
        if (domains.length === 0)
            return lint_rule/* notApplicable */.h;
        if (!(0,undetermined/* isUndetermined */.xm)(inbound) && !(0,model_reach/* grantsAnything */.sb)(inbound))
            return lint_rule/* notApplicable */.h;
        if ((0,undetermined/* isUndetermined */.xm)(invitationDomains)) {
            yield invitationDomains;
            return;
        }
        const { allowed = [], blocked = [] } = invitationDomains.value;
        if (allowed.length === 0 && blocked.length === 0)
            return lint_rule/* notApplicable */.h;
        const isRefused = (domain) => blocked.includes(domain) || (allowed.length > 0 && !allowed.includes(domain));
        if (!domains.every(isRefused))
            return;
        if ((0,undetermined/* isUndetermined */.xm)(inbound))
            yield inbound;
        else {
            const related = [{ message: "the domain list for invitations", place: invitationDomains.place }];
            yield { message: "refused", at: inbound, related, data: { domains: `${(0,words/* inWords */.r4)(domains)} ${domains.length === 1 ? "is" : "are"}` } };
        }
    },
}));

// EXTERNAL MODULE: ./build/src/model/days.js
var model_days = __nccwpck_require__(8384);
;// CONCATENATED MODULE: ./build/rules/catalog/catalog-entry-expired.js




// The work has ended on paper; the door is still open.
/* harmony default export */ const catalog_entry_expired = ((0,lint_rule/* defineRule */.K)({
    id: "catalog-entry-expired",
    description: "A partnership has ended by the catalog, and its partner entry still exists.",
    category: "stale-partner",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "catalog-entry",
    reads: [],
    considers: ["partner"],
    messages: {
        ended: "{{subject}} ended on {{expires}}, and the partner is still in the cross-tenant access settings.",
        malformed: "{{subject}} expires on {{expires}}, which is no day of the form YYYY-MM-DD and counts as over; the partner is still in the cross-tenant access settings.",
    },
    fix: "Delete the partner's entry in the cross-tenant access settings, or agree on a new day and write it down.",
    controls: ["NIST SP 800-53 AC-2"],
    since: "0.1.0",
    *check({ entry, partner, today }) {
        const expires = entry.text("expires");
        if (expires === undefined)
            return lint_rule/* notApplicable */.h;
        if ((0,undetermined/* isUndetermined */.xm)(partner)) {
            if (entry.isExpired(today))
                yield partner;
            return;
        }
        if (partner === undefined)
            return lint_rule/* notApplicable */.h;
        if (!entry.isExpired(today))
            return;
        const at = { place: entry.placeOf("expires"), setting: "expires" };
        const related = [{ message: "the partner's entry", place: partner.place }];
        if ((0,model_days/* isDay */.N)(expires))
            yield { message: "ended", at, related, data: { expires } };
        else
            yield { message: "malformed", at, related, data: { expires: (0,words/* quoted */.TL)(expires) } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/catalog/catalog-entry-incomplete.js



const required = ["purpose", "reviewBy", "approved.by", "approved.on"];
// What an approval rests on has to be readable later, by someone who was not there.
/* harmony default export */ const catalog_entry_incomplete = ((0,lint_rule/* defineRule */.K)({
    id: "catalog-entry-incomplete",
    description: "A catalog entry lacks its purpose, its next review, or who approved it and when.",
    category: "governance",
    severity: "low",
    presets: ["strict"],
    subject: "catalog-entry",
    reads: [],
    messages: {
        incomplete: "{{subject}} is incomplete: {{flaws}}.",
    },
    fix: "Write purpose, reviewBy, approved.by and approved.on.",
    controls: ["NIST SP 800-53 CM-3"],
    since: "0.1.0",
    *check({ entry, today }) {
        const flaws = required
            .filter((key) => entry.text(key) === undefined)
            .map((key) => ({ place: entry.placeOf(key), text: `it has no ${key}` }));
        const on = entry.text("approved.on");
        if (on !== undefined && !(0,model_days/* isDay */.N)(on)) {
            flaws.push({ place: entry.placeOf("approved.on"), text: `approved.on ${(0,words/* quoted */.TL)(on)} is no day of the form YYYY-MM-DD` });
        }
        else if (on !== undefined && on > today) {
            flaws.push({ place: entry.placeOf("approved.on"), text: `approved.on ${on} is in the future` });
        }
        const [first] = flaws;
        if (first === undefined)
            return;
        yield { message: "incomplete", at: { place: first.place, setting: "entry" }, data: { flaws: (0,words/* inWords */.r4)(flaws.map(({ text }) => text)) } };
    },
}));

// EXTERNAL MODULE: ./build/src/model/approval.js
var approval = __nccwpck_require__(152);
// EXTERNAL MODULE: ./build/src/model/catalog.js
var catalog = __nccwpck_require__(9900);
// EXTERNAL MODULE: ./build/src/model/nearest.js
var nearest = __nccwpck_require__(7957);
;// CONCATENATED MODULE: ./build/rules/catalog/catalog-entry-invalid.js






// A misspelt word approves nothing, and says nothing about it.
/* harmony default export */ const catalog_entry_invalid = ((0,lint_rule/* defineRule */.K)({
    id: "catalog-entry-invalid",
    description: "A catalog entry has a tenant id, domain, scenario or approval that cannot be right.",
    category: "hygiene",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "catalog-entry",
    reads: [],
    messages: {
        invalid: "{{subject}} is not valid: {{flaws}}.",
    },
    fix: "Correct the entry; the catalog's schema lists the words.",
    since: "0.1.0",
    *check({ entry, earlier, claimedDomains }) {
        const flaws = [];
        const say = (key, text) => {
            flaws.push({ place: entry.placeOf(key), text });
        };
        if (!(0,well_known/* isGuid */.W_)(entry.tenantId))
            say("tenantId", entry.tenantId === "" ? "it has no tenantId" : `its tenantId ${(0,words/* quoted */.TL)(entry.tenantId)} is not a GUID`);
        else if (earlier !== undefined)
            say("tenantId", "an earlier entry has the same tenantId, and only that one counts");
        for (const { text, place } of entry.list("domains")) {
            if (claimedDomains.has(text.toLowerCase()))
                flaws.push({ place, text: `an entry of another tenant has the domain ${(0,words/* quoted */.TL)(text)} already` });
        }
        const scenario = entry.text("scenario");
        if (scenario !== undefined && !catalog/* scenarios */.qQ.includes(scenario))
            say("scenario", `the scenario ${(0,words/* quoted */.TL)(scenario)} is not known${hint(scenario, catalog/* scenarios */.qQ)}`);
        for (const { text, place } of entry.list("approves")) {
            if (!(0,catalog/* isApproval */.Uw)(text))
                flaws.push({ place, text: `the word ${(0,words/* quoted */.TL)(text)} in approves is not known${hint(text, approval/* approvalWords */.hl)}` });
        }
        const [first] = flaws;
        if (first === undefined)
            return;
        const related = earlier === undefined ? [] : [{ message: "the entry that counts", place: earlier.place }];
        yield { message: "invalid", at: { place: first.place, setting: "entry" }, related, data: { flaws: (0,words/* inWords */.r4)(flaws.map(({ text }) => text)) } };
    },
}));
function hint(word, known) {
    const meant = (0,nearest/* nearest */.p)(word, known);
    return meant === undefined ? "" : ` (did you mean "${meant}"?)`;
}

;// CONCATENATED MODULE: ./build/rules/catalog/catalog-entry-without-partner.js



// Either the partner was removed and the catalog forgot it, or somebody believes in settings that were never made.
/* harmony default export */ const catalog_entry_without_partner = ((0,lint_rule/* defineRule */.K)({
    id: "catalog-entry-without-partner",
    description: "A catalog entry names a tenant that has no partner entry in the cross-tenant access settings.",
    category: "hygiene",
    severity: "low",
    presets: ["recommended", "strict"],
    subject: "catalog-entry",
    reads: [],
    considers: ["partner", "isPartnerOfSibling"],
    messages: {
        without: "{{subject}} names a tenant that has no entry in the cross-tenant access settings, so the default applies to it.",
    },
    fix: "Configure the partner, or remove the entry from the catalog.",
    since: "0.1.0",
    *check({ entry, partner, isPartnerOfSibling, today }) {
        if (entry.isExpired(today) || !(0,well_known/* isGuid */.W_)(entry.tenantId))
            return lint_rule/* notApplicable */.h;
        // A catalog that several tenants share speaks of each partner in the tenant that has it.
        if (partner === undefined && isPartnerOfSibling === true)
            return lint_rule/* notApplicable */.h;
        if ((0,undetermined/* isUndetermined */.xm)(partner))
            yield partner;
        else if (partner === undefined && (0,undetermined/* isUndetermined */.xm)(isPartnerOfSibling))
            yield isPartnerOfSibling;
        else if (partner === undefined)
            yield { message: "without", at: { place: entry.placeOf("tenantId"), setting: "tenantId" } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/catalog/catalog-owner-missing.js

// An entry without an owner is a note: nobody is asked when the review is due.
/* harmony default export */ const catalog_owner_missing = ((0,lint_rule/* defineRule */.K)({
    id: "catalog-owner-missing",
    description: "A catalog entry names no owner.",
    category: "governance",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "catalog-entry",
    reads: [],
    messages: {
        missing: "{{subject}} names nobody who answers for the partner.",
    },
    fix: "Write an owner: a team's address lasts longer than a person's.",
    since: "0.1.0",
    *check({ entry }) {
        if (entry.text("owner") === undefined)
            yield { message: "missing", at: { place: entry.placeOf("owner"), setting: "owner" } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/catalog/catalog-review-overdue.js



// What nobody looks at again stays as it was on the first day.
/* harmony default export */ const catalog_review_overdue = ((0,lint_rule/* defineRule */.K)({
    id: "catalog-review-overdue",
    description: "The day by which a partner was to be reviewed is over.",
    category: "governance",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "catalog-entry",
    reads: [],
    messages: {
        overdue: "{{subject}} was to be reviewed by {{reviewBy}}.",
        malformed: "{{subject}} is to be reviewed by {{reviewBy}}, which is no day of the form YYYY-MM-DD and counts as over.",
    },
    fix: "Review the partner's access with its owner, and write down the next day.",
    controls: ["NIST SP 800-53 AC-2"],
    since: "0.1.0",
    *check({ entry, today }) {
        const reviewBy = entry.text("reviewBy");
        if (reviewBy === undefined)
            return lint_rule/* notApplicable */.h;
        if (!(0,model_days/* isOver */.PU)(reviewBy, today))
            return;
        const at = { place: entry.placeOf("reviewBy"), setting: "reviewBy" };
        if ((0,model_days/* isDay */.N)(reviewBy))
            yield { message: "overdue", at, data: { reviewBy } };
        else
            yield { message: "malformed", at, data: { reviewBy: (0,words/* quoted */.TL)(reviewBy) } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/catalog/partner-not-in-catalog.js

// Nobody answers for such a partner: nobody notices when the work ends, and nobody can say what was agreed.
/* harmony default export */ const partner_not_in_catalog = ((0,lint_rule/* defineRule */.K)({
    id: "partner-not-in-catalog",
    description: "A partner has no entry in the partner catalog.",
    category: "governance",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    messages: {
        missing: "{{subject}} is not in the partner catalog: nobody is named who answers for it.",
    },
    fix: "Add the partner to the catalog with an owner and a purpose, or delete its entry in the cross-tenant access settings.",
    controls: ["NIST SP 800-53 AC-20", "Zero Trust Assessment RMI_132"],
    since: "0.1.0",
    *check({ hasCatalog, catalogEntry, isServiceProvider, wellKnown, tenantId }) {
        if (!hasCatalog || isServiceProvider || wellKnown !== undefined)
            return lint_rule/* notApplicable */.h;
        if (catalogEntry === undefined)
            yield { message: "missing", at: tenantId };
    },
}));

;// CONCATENATED MODULE: ./build/rules/conditional-access/ca-device-control-untrusted.js



// A device is managed by the home tenant, and this tenant learns of it only through trust.
/* harmony default export */ const ca_device_control_untrusted = ((0,lint_rule/* defineRule */.K)({
    id: "ca-device-control-untrusted",
    description: "A policy requires a managed device of external users whose device claims are not trusted.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "ca-policy",
    reads: [],
    messages: {
        locked: "{{subject}} requires {{controls}}, and {{home}} is not trusted for that, so none of its users can meet it.",
    },
    fix: "Leave external users out of the policy, or trust the partner's devices in its inbound trust settings.",
    controls: ["CISA SCuBA MS.AAD.3.7v1", "NIST SP 800-53 AC-3", "NIST SP 800-53 AC-19"],
    since: "0.1.0",
    *check({ deviceDeadEnd: end }) {
        if (end === undefined)
            return lint_rule/* notApplicable */.h;
        if ((0,undetermined/* isUndetermined */.xm)(end.isDead))
            yield end.isDead;
        else if (end.isDead)
            yield { message: "locked", at: end, data: { controls: (0,words/* inWords */.r4)(end.controls), home: end.home } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/conditional-access/ca-external-tenant-unknown.js


// A tenant that nobody knows any more keeps its exception, or a rule that meets nobody.
/* harmony default export */ const ca_external_tenant_unknown = ((0,lint_rule/* defineRule */.K)({
    id: "ca-external-tenant-unknown",
    description: "A policy lists a tenant that is no partner.",
    category: "stale-partner",
    severity: "low",
    presets: ["recommended", "strict"],
    subject: "ca-policy",
    reads: [],
    messages: {
        stranger: "{{subject}} {{side}} users of {{tenants}}, for which there is no partner entry.",
    },
    fix: "Remove the tenant id from the policy, or add the tenant as a partner.",
    controls: ["NIST SP 800-53 AC-2(3)"],
    since: "0.1.0",
    *check({ listedStrangers: listed }) {
        if (listed === undefined)
            return lint_rule/* notApplicable */.h;
        for (const at of listed.strangers)
            yield { message: "stranger", at, data: { side: at.side, tenants: (0,words/* inBrief */.aV)(at.tenants) } };
        yield* listed.gaps;
    },
}));

// EXTERNAL MODULE: ./build/src/model/conditional-access/external-users.js
var external_users = __nccwpck_require__(6063);
;// CONCATENATED MODULE: ./build/rules/conditional-access/ca-guest-mfa-missing.js




// One policy need not do it alone: policies are summed, by type of user, home and application.
/* harmony default export */ const ca_guest_mfa_missing = ((0,lint_rule/* defineRule */.K)({
    id: "ca-guest-mfa-missing",
    description: "External users of some type can sign in without multifactor authentication.",
    category: "coverage",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "tenant",
    reads: [],
    considers: ["guestAccess", "hasSecurityDefaults"],
    options: {
        type: "object",
        properties: {
            types: {
                type: "array",
                items: { type: "string", enum: external_users/* externalUserTypes */.Y2 },
                default: ["internalGuest", "b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser"],
                description: "Types of external user that need multifactor authentication, as Conditional Access spells them.",
            },
        },
        additionalProperties: false,
    },
    messages: {
        missing: "{{subject}} does not require multifactor authentication of {{users}} for every application by the policies in the input, taken together.",
    },
    fix: "Add a policy that requires multifactor authentication of all guests and external users for all applications, without a condition.",
    controls: [
        "CISA SCuBA MS.AAD.3.2v1",
        "Zero Trust Assessment 21851",
        "NIST SP 800-53 IA-2",
        "NIST SP 800-53 IA-8",
        "Maester MT.1016",
    ],
    since: "0.1.0",
    *check({ guestAccess, hasSecurityDefaults }, { types }) {
        if (hasSecurityDefaults === true)
            return lint_rule/* notApplicable */.h;
        if ((0,undetermined/* isUndetermined */.xm)(guestAccess)) {
            yield guestAccess;
            return;
        }
        const judged = external_users/* externalUserTypes */.Y2.filter((type) => types.includes(type)).map((type) => ({ type, needsMfa: guestAccess.needsMfa(type) }));
        const missing = judged.filter(({ needsMfa }) => needsMfa === false).map(({ type }) => type);
        if (missing.length === 0)
            yield* judged.map(({ needsMfa }) => needsMfa).filter(undetermined/* isUndetermined */.xm);
        else if ((0,undetermined/* isUndetermined */.xm)(hasSecurityDefaults))
            yield hasSecurityDefaults;
        else
            yield { message: "missing", at: guestAccess.mfaGap(missing), data: { users: (0,words/* inWords */.r4)(missing.map((type) => external_users/* typeTitles */.u9[type])) } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/conditional-access/ca-guest-scope-empty.js


// Graph keeps such a policy without a word, and its list looks like any other.
/* harmony default export */ const ca_guest_scope_empty = ((0,lint_rule/* defineRule */.K)({
    id: "ca-guest-scope-empty",
    description: "A policy is about guests and external users only, and names none.",
    category: "coverage",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "ca-policy",
    reads: [],
    messages: {
        nobody: "{{subject}} is about guests and external users only, and its choice of them means nobody.",
    },
    fix: "Choose the types of user and the tenants that are meant, or delete the policy.",
    since: "0.1.0",
    *check({ guestOnlyScope: scope }) {
        if (scope === undefined)
            return lint_rule/* notApplicable */.h;
        if ((0,undetermined/* isUndetermined */.xm)(scope.isEmpty))
            yield scope.isEmpty;
        else if (scope.isEmpty)
            yield { message: "nobody", at: scope };
    },
}));

;// CONCATENATED MODULE: ./build/rules/conditional-access/ca-guest-session-too-long.js



// A guest account that was taken over works until the session ends.
/* harmony default export */ const ca_guest_session_too_long = ((0,lint_rule/* defineRule */.K)({
    id: "ca-guest-session-too-long",
    description: "No policy makes guests sign in again within the limit.",
    category: "coverage",
    severity: "medium",
    presets: ["strict"],
    subject: "tenant",
    reads: [],
    considers: ["guestAccess", "hasSecurityDefaults"],
    options: {
        type: "object",
        properties: {
            hours: { type: "integer", minimum: 1, default: 24, description: "Hours after which guests sign in again at the latest; a day has 24." },
        },
        additionalProperties: false,
    },
    messages: {
        tooLong: "{{subject}} has no policy that makes B2B collaboration guests sign in again within {{limit}} for every application.",
    },
    fix: "Set the sign-in frequency in a policy for guests and external users that applies to all applications without a condition.",
    controls: ["Zero Trust Assessment 21824"],
    since: "0.1.0",
    *check({ guestAccess, hasSecurityDefaults }, { hours }) {
        if (hasSecurityDefaults === true)
            return lint_rule/* notApplicable */.h;
        if ((0,undetermined/* isUndetermined */.xm)(guestAccess)) {
            yield guestAccess;
            return;
        }
        const isShort = guestAccess.signsInWithin(hours);
        if ((0,undetermined/* isUndetermined */.xm)(isShort))
            yield isShort;
        else if (isShort)
            return;
        else if ((0,undetermined/* isUndetermined */.xm)(hasSecurityDefaults))
            yield hasSecurityDefaults;
        else
            yield { message: "tooLong", at: guestAccess.sessionGap(hours), data: { limit: (0,words/* counted */.hS)(hours, "hour") } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/conditional-access/ca-guests-excluded-from-sign-in-risk.js


// Unlike the risk of a user, which is judged and remedied at home, the risk of a sign-in is judged here.
/* harmony default export */ const ca_guests_excluded_from_sign_in_risk = ((0,lint_rule/* defineRule */.K)({
    id: "ca-guests-excluded-from-sign-in-risk",
    description: "A policy on risky sign-ins leaves out guests of every tenant, and no other one catches them.",
    category: "coverage",
    severity: "medium",
    presets: ["strict"],
    subject: "ca-policy",
    reads: [],
    messages: {
        excluded: "{{subject}} does not apply to B2B collaboration guests, and no other policy reacts to their risky sign-ins.",
    },
    fix: "Take guests out of the exclusion, or add a policy on high sign-in risk that covers them.",
    controls: ["CISA SCuBA MS.AAD.2.3v1"],
    since: "0.1.0",
    *check({ riskExemption: exemption }) {
        if (exemption === undefined)
            return lint_rule/* notApplicable */.h;
        if ((0,undetermined/* isUndetermined */.xm)(exemption.leaks))
            yield exemption.leaks;
        else if (exemption.leaks)
            yield { message: "excluded", at: exemption };
    },
}));

;// CONCATENATED MODULE: ./build/rules/conditional-access/ca-policies-inert-under-security-defaults.js



// The two exclude each other: whoever reads the policies believes in a protection that is not there.
/* harmony default export */ const ca_policies_inert_under_security_defaults = ((0,lint_rule/* defineRule */.K)({
    id: "ca-policies-inert-under-security-defaults",
    description: "Security defaults are on, so the Conditional Access policies of the input are not in force.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "tenant",
    reads: [],
    considers: ["securityDefaults"],
    messages: {
        inert: "{{subject}} has security defaults on, so {{policies}} not in force.",
    },
    fix: "Turn security defaults off before the policies are enabled, or take the policies out.",
    since: "0.1.0",
    *check({ securityDefaults, enabledPolicies: { total, enabled, gap } }) {
        if (total === 0)
            return lint_rule/* notApplicable */.h;
        const on = (0,undetermined/* isUndetermined */.xm)(securityDefaults) || securityDefaults.value;
        if (!on || (enabled === 0 && gap === undefined))
            return;
        if ((0,undetermined/* isUndetermined */.xm)(securityDefaults))
            yield securityDefaults;
        else if (enabled === 0 && gap !== undefined)
            yield gap;
        else
            yield { message: "inert", at: securityDefaults, data: { policies: `${(0,words/* counted */.hS)(enabled, "enabled policy", "enabled policies")} ${enabled === 1 ? "is" : "are"}` } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/conditional-access/ca-service-provider-excluded-everywhere.js


// One provider is meant, and the partner that adds itself tomorrow is left out too.
/* harmony default export */ const ca_service_provider_excluded_everywhere = ((0,lint_rule/* defineRule */.K)({
    id: "ca-service-provider-excluded-everywhere",
    description: "A policy that requires multifactor authentication leaves out service provider users of every tenant, and no other policy catches them.",
    category: "coverage",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "ca-policy",
    reads: [],
    messages: {
        everywhere: "{{subject}} leaves out service provider users of every tenant, and no other policy requires multifactor authentication of them.",
    },
    fix: "Leave out the one provider that is meant by its tenant id, or nobody.",
    controls: ["NIST SP 800-53 AC-2"],
    since: "0.1.0",
    *check({ providerExemption: exemption }) {
        if (exemption === undefined)
            return lint_rule/* notApplicable */.h;
        if ((0,undetermined/* isUndetermined */.xm)(exemption.leaks))
            yield exemption.leaks;
        else if (exemption.leaks)
            yield { message: "everywhere", at: exemption };
    },
}));

;// CONCATENATED MODULE: ./build/rules/conditional-access/ca-strength-unreachable-for-guests.js


// Here a guest can register text messages, calls, Authenticator and software tokens, and nothing that resists phishing.
/* harmony default export */ const ca_strength_unreachable_for_guests = ((0,lint_rule/* defineRule */.K)({
    id: "ca-strength-unreachable-for-guests",
    description: "A policy requires of guests an authentication strength that they can only meet at home, where it is not trusted.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "ca-policy",
    reads: [],
    messages: {
        locked: "{{subject}} requires a strength that guests cannot register here, and multifactor authentication of {{home}} is not trusted, so none of its guests can meet it.",
    },
    fix: "Trust multifactor authentication of the partners that are let in, or require a strength of guests that takes a second factor registered here.",
    controls: ["Zero Trust Assessment 21851"],
    since: "0.1.0",
    *check({ strengthDeadEnd: end }) {
        if (end === undefined)
            return lint_rule/* notApplicable */.h;
        if ((0,undetermined/* isUndetermined */.xm)(end.isDead))
            yield end.isDead;
        else if (end.isDead)
            yield { message: "locked", at: end, data: { home: end.home } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/conditional-access/ca-tenant-excluded-from-mfa.js



// A tenant that is trusted is still asked: trust only moves where multifactor authentication is done.
/* harmony default export */ const ca_tenant_excluded_from_mfa = ((0,lint_rule/* defineRule */.K)({
    id: "ca-tenant-excluded-from-mfa",
    description: "A policy that requires multifactor authentication leaves out users of listed tenants, and no other policy catches them.",
    category: "coverage",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "ca-policy",
    reads: [],
    messages: {
        excluded: "{{subject}} leaves out users of {{tenants}}, and no other policy requires multifactor authentication of them for every application.",
    },
    fix: "Take the tenants out of the exclusion, or add a policy that requires multifactor authentication of their users.",
    controls: ["Maester MT.1016"],
    since: "0.1.0",
    *check({ tenantExemption: exemption }) {
        if (exemption === undefined)
            return lint_rule/* notApplicable */.h;
        if ((0,undetermined/* isUndetermined */.xm)(exemption.leaks))
            yield exemption.leaks;
        else if (exemption.leaks)
            yield { message: "excluded", at: exemption, data: { tenants: (0,words/* inBrief */.aV)(exemption.tenants) } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/conditional-access/ca-unsupported-control-for-guests.js



// The device, the password and the risk of an external user belong to the home tenant.
/* harmony default export */ const ca_unsupported_control_for_guests = ((0,lint_rule/* defineRule */.K)({
    id: "ca-unsupported-control-for-guests",
    description: "A policy requires of external users a control that only works in the home tenant.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "ca-policy",
    reads: [],
    messages: {
        locked: "{{subject}} requires {{controls}} of external users, which works in their home tenant only, so they are locked out.",
    },
    fix: "Leave external users out of the policy, or offer multifactor authentication as another way.",
    since: "0.1.0",
    *check({ unsupportedDeadEnd: end }) {
        if (end === undefined)
            return lint_rule/* notApplicable */.h;
        if ((0,undetermined/* isUndetermined */.xm)(end.isDead))
            yield end.isDead;
        else if (end.isDead)
            yield { message: "locked", at: end, data: { controls: (0,words/* inWords */.r4)(end.controls) } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/default/default-auto-redemption-set.js



// Graph shows the property on the default, read-only and false: a file that says true describes a tenant that cannot be.
/* harmony default export */ const default_auto_redemption_set = ((0,lint_rule/* defineRule */.K)({
    id: "default-auto-redemption-set",
    description: "The default sets automatic redemption, which is read-only there and always off.",
    category: "contradiction",
    severity: "low",
    presets: ["recommended", "strict"],
    subject: "default",
    reads: [],
    considers: ["inboundAllowed", "outboundAllowed"],
    messages: {
        set: "{{subject}} switches automatic redemption on ({{directions}}), which has no effect: " +
            "there it is read-only and always off.",
    },
    fix: "Set both members of automaticUserConsentSettings to false, and switch automatic redemption on for single partners.",
    since: "0.1.0",
    *check({ inboundAllowed: inbound, outboundAllowed: outbound }) {
        const set = [
            { consent: inbound, direction: "inbound" },
            { consent: outbound, direction: "outbound" },
        ].filter(({ consent }) => (0,undetermined/* isKnown */.qE)(consent) && consent.value);
        const first = set[0]?.consent;
        if (first !== undefined && (0,undetermined/* isKnown */.qE)(first)) {
            const directions = set.map(({ direction }) => direction);
            const at = { ...first, setting: "automaticUserConsentSettings", judged: directions };
            yield { message: "set", at, data: { directions: (0,words/* inWords */.r4)(directions) } };
        }
        if ((0,undetermined/* isUndetermined */.xm)(inbound))
            yield inbound;
        if ((0,undetermined/* isUndetermined */.xm)(outbound))
            yield outbound;
    },
}));

;// CONCATENATED MODULE: ./build/rules/default/default-blocks-encrypted-mail.js

// A full outbound block passes everywhere else; this is the line on what it costs. An open setting has other troubles.
/* harmony default export */ const default_blocks_encrypted_mail = ((0,lint_rule/* defineRule */.K)({
    id: "default-blocks-encrypted-mail",
    description: "The default lets nobody reach Rights Management in other tenants, so their encrypted mail cannot be read.",
    category: "outbound",
    severity: "info",
    presets: ["recommended", "strict"],
    subject: "default",
    reads: ["rightsManagement"],
    messages: {
        unreachable: "{{subject}} lets nobody reach Rights Management in tenants without settings of their own, " +
            "so mail that they encrypt cannot be read here.",
    },
    fix: "Allow AllUsers the application 00000012-0000-0000-c000-000000000000 in the outbound B2B collaboration of the default.",
    since: "0.1.0",
    *check({ rightsManagement }) {
        if (rightsManagement.value === "open")
            return lint_rule/* notApplicable */.h;
        if (rightsManagement.value === "nobody")
            yield { message: "unreachable", at: rightsManagement };
    },
}));

;// CONCATENATED MODULE: ./build/rules/default/default-capability-allowed.js


// Capabilities replace Exchange's organization relationships, which named their partners; the default names nobody.
/* harmony default export */ const default_capability_allowed = ((0,lint_rule/* defineRule */.K)({
    id: "default-capability-allowed",
    description: "The default allows a Microsoft 365 capability to any other Entra tenant.",
    category: "inbound-default",
    severity: "medium",
    presets: ["strict"],
    subject: "default",
    reads: ["m365Capabilities"],
    options: {
        type: "object",
        properties: {
            allow: {
                type: "array",
                items: { type: "string", minLength: 1 },
                default: [],
                description: "Names of capabilities that every tenant is meant to have.",
            },
        },
        additionalProperties: false,
    },
    messages: {
        allowed: "{{subject}} allows the capability {{name}} to every tenant without settings of its own.",
    },
    fix: "Switch the capability off in the default, and allow it to the partners that need it.",
    since: "0.1.0",
    *check({ m365Capabilities }, { allow }) {
        if (m365Capabilities.value.length === 0)
            return lint_rule/* notApplicable */.h;
        const intended = new Set(allow.map((name) => name.toLowerCase()));
        for (const capability of m365Capabilities.value) {
            if ((0,undetermined/* isUndetermined */.xm)(capability))
                yield capability;
            else if (capability.isAllowed && !intended.has(capability.name.toLowerCase())) {
                yield { message: "allowed", at: capability, data: { name: capability.name } };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/default/default-direct-connect-allowed.js




// Even a scoped setting is a finding: direct connect leaves no guest account, and the default means tenants nobody vetted.
/* harmony default export */ const default_direct_connect_allowed = ((0,lint_rule/* defineRule */.K)({
    id: "default-direct-connect-allowed",
    description: "The default allows B2B direct connect with any other Entra tenant.",
    category: "inbound-default",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "default",
    reads: [],
    considers: ["b2bDirectConnectInbound", "b2bDirectConnectOutbound"],
    messages: {
        allowed: "{{subject}} allows {{setting}} with every tenant without settings of its own: {{reach}}.",
    },
    fix: "Block AllUsers and AllApplications in both directions, and allow them in the entry of each partner that needs it.",
    controls: ["Zero Trust Assessment 21790", "NIST SP 800-53 AC-3", "NIST SP 800-53 AC-17", "NIST SP 800-53 AC-20"],
    since: "0.1.0",
    *check({ b2bDirectConnectInbound: inbound, b2bDirectConnectOutbound: outbound }) {
        if ((0,undetermined/* isUndetermined */.xm)(inbound))
            yield inbound;
        else if ((0,model_reach/* grantsAnything */.sb)(inbound)) {
            const reach = (0,words/* reachInWords */.cX)(inbound, "everyone there", "here");
            yield { message: "allowed", at: inbound, data: { setting: inbound.title, reach } };
        }
        if ((0,undetermined/* isUndetermined */.xm)(outbound))
            yield outbound;
        else if ((0,model_reach/* grantsAnything */.sb)(outbound)) {
            const reach = (0,words/* reachInWords */.cX)(outbound, "everyone here", "there");
            yield { message: "allowed", at: outbound, data: { setting: outbound.title, reach } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/default/default-inbound-open.js



// Every tenant without an entry of its own gets the default, so this is the door for tenants nobody has heard of.
/* harmony default export */ const default_inbound_open = ((0,lint_rule/* defineRule */.K)({
    id: "default-inbound-open",
    description: "The default lets everyone of any other Entra tenant in through B2B collaboration.",
    category: "inbound-default",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "default",
    reads: ["b2bCollaborationInbound"],
    messages: {
        open: "{{subject}} opens {{setting}} to every tenant without settings of its own: {{reach}}.",
    },
    fix: "Block AllUsers and AllApplications in the default, and open what is needed in an entry for each partner.",
    controls: ["CISA SCuBA MS.AAD.8.3v1", "NIST SP 800-53 AC-3", "NIST SP 800-53 AC-20", "MITRE ATT&CK T1078.001"],
    since: "0.1.0",
    *check({ b2bCollaborationInbound: inbound }) {
        if (!(0,model_reach/* isOpen */.nT)(inbound))
            return;
        const reach = (0,words/* openInWords */.De)(inbound, "everyone there", "here");
        yield { message: "open", at: inbound, data: { setting: inbound.title, reach } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/default/default-inbound-scoped-to-users.js




const inbound = ["b2bCollaborationInbound", "b2bDirectConnectInbound", "tenantRestrictions"];
// The ids would be those of other tenants, and the default means every tenant; outbound names our own and may.
/* harmony default export */ const default_inbound_scoped_to_users = ((0,lint_rule/* defineRule */.K)({
    id: "default-inbound-scoped-to-users",
    description: "The default names external users or groups by id, which is not possible there.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "default",
    reads: ["explicitBlocks"],
    messages: {
        named: "{{subject}} names {{people}} by id in {{setting}}, where only all users together can be meant.",
    },
    fix: "Use AllUsers in the default, and name users or groups in the entry of their tenant.",
    since: "0.1.0",
    *check({ explicitBlocks }) {
        for (const { shape, halves } of explicitBlocks) {
            const half = inbound.includes(shape.name) ? halves.find(({ kind }) => kind === "users") : undefined;
            const texts = half?.targets.map(({ target }) => (0,json/* word */.Vm)(target) ?? "") ?? [];
            const ids = [...new Set(texts.filter(well_known/* isGuid */.W_))];
            if (half === undefined || ids.length === 0)
                continue;
            const at = { place: half.place, setting: shape.name, judged: { targets: ids } };
            const people = (0,words/* counted */.hS)(ids.length, "user or group", "users or groups");
            yield { message: "named", at, data: { people, setting: shape.title } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/default/default-m365-access-open.js




// Outbound is open by Microsoft's default and lets nobody in, so it is not judged. National clouds have neither setting.
/* harmony default export */ const default_m365_access_open = ((0,lint_rule/* defineRule */.K)({
    id: "default-m365-access-open",
    description: "The default opens Microsoft 365 collaboration or app service connect to any other Entra tenant.",
    category: "inbound-default",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "default",
    reads: [],
    considers: ["m365CollaborationInbound", "appServiceConnectInbound"],
    messages: {
        open: "{{subject}} opens {{setting}} to every tenant without settings of its own: {{who}} can use it.",
    },
    fix: "Block AllUsers or AllApplications in the default, and open the setting in the entry of each partner that needs it.",
    since: "0.1.0",
    *check({ cloud, m365CollaborationInbound, appServiceConnectInbound }) {
        if (cloud !== "public")
            return lint_rule/* notApplicable */.h;
        for (const access of [m365CollaborationInbound, appServiceConnectInbound]) {
            if ((0,undetermined/* isUndetermined */.xm)(access))
                yield access;
            else if ((0,model_reach/* isOpen */.nT)(access)) {
                const who = (0,words/* openHalfInWords */.oV)(access, "everyone there", "every application");
                yield { message: "open", at: access, data: { setting: access.title, who } };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/default/default-never-customised.js

// Microsoft reserves the right to change its defaults, so an untouched default is a policy that somebody else edits.
/* harmony default export */ const default_never_customised = ((0,lint_rule/* defineRule */.K)({
    id: "default-never-customised",
    description: "The default configuration still is Microsoft's own, which Microsoft can change.",
    category: "hygiene",
    severity: "low",
    presets: ["recommended", "strict"],
    subject: "default",
    reads: ["isServiceDefault"],
    messages: {
        untouched: "{{subject}} was never customised: every value in it is Microsoft's, and changes when Microsoft changes it.",
    },
    fix: "Decide on each setting of the default and write it down, even where the value stays the same.",
    since: "0.1.0",
    *check({ isServiceDefault }) {
        if (isServiceDefault.value)
            yield { message: "untouched", at: isServiceDefault };
    },
}));

;// CONCATENATED MODULE: ./build/rules/default/default-outbound-open.js



// Only open settings: one group to one application, and Rights Management alone for reading encrypted mail, are scoped.
/* harmony default export */ const default_outbound_open = ((0,lint_rule/* defineRule */.K)({
    id: "default-outbound-open",
    description: "The default lets everyone here reach the applications of any other Entra tenant through B2B collaboration.",
    category: "outbound",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "default",
    reads: ["b2bCollaborationOutbound"],
    messages: {
        open: "{{subject}} opens {{setting}} to every tenant without settings of its own: {{reach}}.",
    },
    fix: "Allow AllUsers the Rights Management application only, and open what is needed in an entry for each partner.",
    controls: ["Zero Trust Assessment 21790", "NIST SP 800-53 AC-4", "NIST SP 800-53 AC-20", "NIST SP 800-53 SC-7"],
    since: "0.1.0",
    *check({ b2bCollaborationOutbound: outbound }) {
        if (!(0,model_reach/* isOpen */.nT)(outbound))
            return;
        const reach = (0,words/* openInWords */.De)(outbound, "everyone here", "there");
        yield { message: "open", at: outbound, data: { setting: outbound.title, reach } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/default/default-redemption-order-weak.js

const names = {
    externalFederation: "SAML/WS-Fed identity providers",
    socialIdentityProviders: "social identity providers",
};
// A guest who comes through Entra ID brings the home tenant's policies along; one who comes another way does not.
/* harmony default export */ const default_redemption_order_weak = ((0,lint_rule/* defineRule */.K)({
    id: "default-redemption-order-weak",
    description: "Redeeming an invitation does not try Microsoft Entra ID first.",
    category: "inbound-default",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "default",
    reads: ["firstIdentityProvider"],
    messages: {
        weak: "{{subject}} tries {{provider}} first when an invitation is redeemed, not Microsoft Entra ID.",
    },
    fix: "Put azureActiveDirectory first in primaryIdentityProviderPrecedenceOrder.",
    since: "0.1.0",
    *check({ firstIdentityProvider: first }) {
        if (first.value === "azureActiveDirectory")
            return;
        yield { message: "weak", at: first, data: { provider: names[first.value] } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/default/default-tenant-restrictions-open.js




// National clouds do not have the property: there is nothing to open or to close.
/* harmony default export */ const default_tenant_restrictions_open = ((0,lint_rule/* defineRule */.K)({
    id: "default-tenant-restrictions-open",
    description: "The default tenant restrictions let people here use accounts of any other tenant everywhere.",
    category: "outbound",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "default",
    reads: [],
    considers: ["tenantRestrictions"],
    messages: {
        open: "{{subject}} leaves tenant restrictions open for tenants without settings of their own: {{reach}}.",
    },
    fix: "Block AllUsers and AllApplications in the default tenant restrictions, and allow exceptions for each partner.",
    controls: [
        "Zero Trust Assessment 21793",
        "Zero Trust Assessment 25377",
        "NIST SP 800-53 AC-4",
        "NIST SP 800-53 SC-7",
    ],
    since: "0.1.0",
    *check({ cloud, tenantRestrictions }) {
        if (cloud !== "public")
            return lint_rule/* notApplicable */.h;
        if ((0,undetermined/* isUndetermined */.xm)(tenantRestrictions))
            yield tenantRestrictions;
        else if ((0,model_reach/* isOpen */.nT)(tenantRestrictions)) {
            const reach = (0,words/* openInWords */.De)(tenantRestrictions, "every account there", "outside this tenant");
            yield { message: "open", at: tenantRestrictions, data: { reach } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/default/default-trusts-devices-of-every-tenant.js



// What "compliant" means is the other tenant's own decision, and the default takes anybody's.
/* harmony default export */ const default_trusts_devices_of_every_tenant = ((0,lint_rule/* defineRule */.K)({
    id: "default-trusts-devices-of-every-tenant",
    description: "The default trusts compliant or hybrid joined devices from any other Entra tenant.",
    category: "mfa-trust-scope",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "default",
    reads: [],
    considers: ["isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted"],
    messages: {
        trusted: "{{subject}} trusts {{devices}} from every tenant without trust settings of its own.",
    },
    fix: "Set both device claims to false in the default, and trust devices in the entry of each partner whose management you know.",
    controls: ["NIST SP 800-53 AC-19", "CISA SCuBA MS.AAD.3.7v1"],
    since: "0.1.0",
    *check({ isCompliantDeviceAccepted: compliant, isHybridAzureADJoinedDeviceAccepted: hybrid }) {
        const trusted = [
            { claim: compliant, devices: "compliant devices" },
            { claim: hybrid, devices: "Microsoft Entra hybrid joined devices" },
        ].filter(({ claim }) => (0,undetermined/* isKnown */.qE)(claim) && claim.value);
        const first = trusted[0]?.claim;
        if (first !== undefined && (0,undetermined/* isKnown */.qE)(first)) {
            const devices = trusted.map((each) => each.devices);
            const at = { ...first, setting: "inboundTrust", judged: devices };
            yield { message: "trusted", at, data: { devices: (0,words/* inWords */.r4)(devices) } };
        }
        if ((0,undetermined/* isUndetermined */.xm)(compliant))
            yield compliant;
        if ((0,undetermined/* isUndetermined */.xm)(hybrid))
            yield hybrid;
    },
}));

;// CONCATENATED MODULE: ./build/rules/default/default-trusts-mfa-of-every-tenant.js


// Trust belongs into the entry of a partner that somebody vetted: here it accepts the weakest MFA of any tenant.
/* harmony default export */ const default_trusts_mfa_of_every_tenant = ((0,lint_rule/* defineRule */.K)({
    id: "default-trusts-mfa-of-every-tenant",
    description: "The default trusts multifactor authentication from any other Entra tenant.",
    category: "mfa-trust-scope",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "default",
    reads: ["isMfaAccepted"],
    messages: {
        trusted: "{{subject}} trusts multifactor authentication from every tenant without trust settings of its own{{heirs}}.",
    },
    fix: "Set isMfaAccepted to false in the default, and trust MFA in the entry of each partner whose practice you know.",
    controls: ["NIST SP 800-53 IA-8", "Zero Trust Assessment 21851"],
    since: "0.1.0",
    *check({ isMfaAccepted, trustHeirs }) {
        if (!isMfaAccepted.value)
            return;
        const heirs = trustHeirs === 0 ? "" : `; ${(0,words/* counted */.hS)(trustHeirs, "partner inherits it", "partners inherit it")}`;
        yield { message: "trusted", at: isMfaAccepted, data: { heirs } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/exception/exception-expired.js

// The finding is back; the entry only looks as if it still covered it.
/* harmony default export */ const exception_expired = ((0,lint_rule/* defineRule */.K)({
    id: "exception-expired",
    description: "An exception's last day is over, so it covers nothing.",
    category: "governance",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "exception",
    reads: [],
    messages: {
        expired: "{{subject}} for {{rule}} ended on {{expires}} and covers nothing.",
        partner: "{{subject}} for {{rule}} covers nothing: the catalog says that the partnership has ended.",
    },
    fix: "Mend what was accepted, or have it accepted again until a new day.",
    since: "0.1.0",
    *check({ entry, isExpired, endedWithPartner }) {
        const rule = entry.text("rule") ?? "a rule that it does not name";
        const at = { place: entry.placeOf("expires"), setting: "expires" };
        if (!entry.hasRealDay)
            return lint_rule/* notApplicable */.h;
        if (isExpired)
            yield { message: "expired", at, data: { rule, expires: entry.text("expires") ?? "" } };
        else if (endedWithPartner)
            yield { message: "partner", at, data: { rule } };
    },
}));

// EXTERNAL MODULE: ./build/src/model/exceptions.js
var exceptions = __nccwpck_require__(3105);
;// CONCATENATED MODULE: ./build/rules/exception/exception-expires-soon.js




// Without notice the finding returns on a Friday evening, in somebody else's pull request.
/* harmony default export */ const exception_expires_soon = ((0,lint_rule/* defineRule */.K)({
    id: "exception-expires-soon",
    description: "An exception that covers a finding ends within days.",
    category: "governance",
    severity: "info",
    presets: ["recommended", "strict"],
    subject: "exception",
    reads: [],
    options: {
        type: "object",
        properties: { days: { type: "integer", minimum: 1, default: 15, description: "How many days before its end an exception is told." } },
        additionalProperties: false,
    },
    messages: {
        soon: "{{subject}} for {{rule}} ends in {{left}}, on {{expires}}; then the finding returns.",
        today: "{{subject}} for {{rule}} ends today; tomorrow the finding returns.",
    },
    fix: "Mend what was accepted before that day, or have it accepted again.",
    since: "0.1.0",
    *check({ entry, use, today, ...standing }, { days }) {
        if (!(0,exceptions/* isValid */.fn)(standing) || use.kind !== "covers")
            return lint_rule/* notApplicable */.h;
        const expires = entry.text("expires") ?? "";
        const left = -((0,model_days/* ageInDays */.QR)(expires, today) ?? 0);
        if (left > days)
            return;
        const at = { place: entry.placeOf("expires"), setting: "expires" };
        const rule = entry.text("rule") ?? "";
        if (left === 0)
            yield { message: "today", at, data: { rule } };
        else
            yield { message: "soon", at, data: { rule, expires, left: (0,words/* counted */.hS)(left, "day") } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/exception/exception-invalid.js



// It covers nothing, and somebody believes that it does.
/* harmony default export */ const exception_invalid = ((0,lint_rule/* defineRule */.K)({
    id: "exception-invalid",
    description: "An exception lacks something that every exception must have, or names nothing that exists.",
    category: "governance",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "exception",
    reads: [],
    messages: {
        invalid: "{{subject}} covers nothing: {{flaws}}.",
    },
    fix: "Write id, rule, subject, owner, reason and expires: one rule, one subject, a day of the form YYYY-MM-DD.",
    since: "0.1.0",
    *check({ entry, flaws }) {
        const found = flaws.map((flaw) => ({ text: (0,exceptions/* flawInWords */.tY)(flaw, entry), place: placeOf(flaw, entry) }));
        const [first] = found;
        if (first === undefined)
            return;
        yield { message: "invalid", at: { place: first.place, setting: "entry" }, data: { flaws: (0,words/* inWords */.r4)(found.map(({ text }) => text)) } };
    },
}));
function placeOf(flaw, entry) {
    const keys = { malformed: "expires", "unknown rule": "rule", wildcard: "subject", "id again": "id" };
    return entry.placeOf(flaw.kind === "missing" ? (flaw.keys[0] ?? "") : keys[flaw.kind]);
}

;// CONCATENATED MODULE: ./build/rules/exception/exception-too-long.js



// An exception that outlives everyone who agreed to it is a decision that nobody takes again.
/* harmony default export */ const exception_too_long = ((0,lint_rule/* defineRule */.K)({
    id: "exception-too-long",
    description: "An exception lasts longer than exceptions are meant to.",
    category: "governance",
    severity: "low",
    presets: ["strict"],
    subject: "exception",
    reads: [],
    options: {
        type: "object",
        properties: { days: { type: "integer", minimum: 1, default: 365, description: "How many days from today an exception may last." } },
        additionalProperties: false,
    },
    messages: {
        long: "{{subject}} lasts until {{expires}}, {{days}} days from today; {{limit}} are meant to be enough.",
    },
    fix: "Choose a nearer day, and have it accepted again when that comes.",
    since: "0.1.0",
    *check({ entry, today, ...standing }, { days }) {
        if (!(0,exceptions/* isValid */.fn)(standing))
            return lint_rule/* notApplicable */.h;
        const expires = entry.text("expires") ?? "";
        const left = -((0,model_days/* ageInDays */.QR)(expires, today) ?? 0);
        if (left > days)
            yield { message: "long", at: { place: entry.placeOf("expires"), setting: "expires" }, data: { expires, days: left, limit: days } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/exception/exception-unused.js


// What it accepted is gone, so the next finding of that kind would pass unseen.
/* harmony default export */ const exception_unused = ((0,lint_rule/* defineRule */.K)({
    id: "exception-unused",
    description: "A valid exception matches no finding.",
    category: "hygiene",
    severity: "low",
    presets: ["recommended", "strict"],
    subject: "exception",
    reads: [],
    messages: {
        unused: "{{subject}} matches nothing: {{rule}} finds nothing there.",
    },
    fix: "Delete the entry.",
    since: "0.1.0",
    *check({ entry, use, ...standing }) {
        if (!(0,exceptions/* isValid */.fn)(standing) || use.kind === "rule off" || use.kind === "rule unknown")
            return lint_rule/* notApplicable */.h;
        if (use.kind === "unused")
            yield { message: "unused", at: { place: entry.place, setting: "entry" }, data: { rule: entry.text("rule") ?? "" } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/exception/exception-value-changed.js


// Somebody accepted one value. This is another, and nobody has looked at it.
/* harmony default export */ const exception_value_changed = ((0,lint_rule/* defineRule */.K)({
    id: "exception-value-changed",
    description: "The value behind an accepted finding is no longer the accepted one.",
    category: "governance",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "exception",
    reads: [],
    messages: {
        changed: "{{subject}} for {{rule}} accepts another value than the present one ({{present}}), so the finding is back.",
    },
    fix: "Look at the finding again; when the new value is accepted too, write its value under accepts.",
    since: "0.1.0",
    *check({ entry, use, ...standing }) {
        if (!(0,exceptions/* isValid */.fn)(standing) || entry.text("accepts") === undefined)
            return lint_rule/* notApplicable */.h;
        if (use.kind === "value changed") {
            const at = { place: entry.placeOf("accepts"), setting: "accepts" };
            yield { message: "changed", at, data: { rule: entry.text("rule") ?? "", present: use.present } };
        }
        else if (use.kind !== "covers")
            return lint_rule/* notApplicable */.h;
    },
}));

// EXTERNAL MODULE: ./build/src/model/access-reviews.js + 1 modules
var access_reviews = __nccwpck_require__(7339);
;// CONCATENATED MODULE: ./build/rules/guest/guest-access-review-missing.js




const nowhere = (0,undetermined/* undetermined */.nZ)("the list of access reviews is empty and its place is not known", ["accessReviewScheduleDefinition"]);
const demands = Object.keys(access_reviews/* reviewDemands */.T);
/** What a review that covers external users lacks; undefined where something of it is not known and the rest is fine. */
function lacks(review) {
    return demands.filter((demand) => review[demand] === false);
}
function gapsOf(review) {
    return [review.coversExternals, ...demands.map((demand) => review[demand])].filter(undetermined/* isUndetermined */.xm);
}
// Guests stay until somebody asks; a review that ends, or keeps whom nobody looked at, asks for nothing.
/* harmony default export */ const guest_access_review_missing = ((0,lint_rule/* defineRule */.K)({
    id: "guest-access-review-missing",
    description: "No recurring access review removes external users that nobody confirms.",
    category: "governance",
    severity: "medium",
    presets: ["strict"],
    subject: "tenant",
    reads: ["accessReviews"],
    messages: {
        none: "{{subject}} has no access review that covers all guests or the access packages for outsiders.",
        onlyGuests: "{{subject}} reviews its guests by {{review}}, which leaves out the members whom partners synchronize to here.",
        weak: "{{subject}} reviews its guests by {{review}}, which {{flaws}}.",
    },
    fix: "Set up a recurring review of the guests in all groups that never ends, applies its results and removes who was not reviewed.",
    controls: ["CIS M365 5.3.2", "NIST SP 800-53 AC-2"],
    since: "0.1.0",
    *check({ accessReviews: { items, gap }, accessReviewList, hasNoGuests }) {
        if (hasNoGuests)
            return lint_rule/* notApplicable */.h;
        const candidates = items.filter((review) => review.coversExternals !== false && lacks(review).length === 0);
        if (candidates.some((review) => gapsOf(review).length === 0))
            return;
        const gaps = [...candidates.flatMap(gapsOf), ...(gap === undefined ? [] : [gap])];
        const weak = items.find(({ coversExternals }) => coversExternals === true);
        const onlyGuests = items.find(({ leavesOutMembers }) => leavesOutMembers);
        if (gaps.length > 0)
            yield* gaps;
        else if (weak !== undefined) {
            const judged = lacks(weak);
            const flaws = (0,words/* inWords */.r4)(judged.map((demand) => access_reviews/* reviewDemands */.T[demand]));
            yield { message: "weak", at: { place: weak.place, setting: "accessReviews", judged }, data: { review: weak.name, flaws } };
        }
        else if (onlyGuests !== undefined) {
            yield { message: "onlyGuests", at: { place: onlyGuests.place, setting: "accessReviews" }, data: { review: onlyGuests.name } };
        }
        else if (accessReviewList === undefined)
            yield nowhere;
        else
            yield { message: "none", at: { place: accessReviewList, setting: "accessReviews" } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/guest/guest-inactive.js



const onlyAttempts = (0,undetermined/* undetermined */.nZ)("the export counts failed sign-ins too: whether the last one succeeded is not known (lastSuccessfulSignInDateTime)", ["user"]);
// An account that nobody uses is an open door without a watcher: its home tenant decides who still has the key.
/* harmony default export */ const guest_inactive = ((0,lint_rule/* defineRule */.K)({
    id: "guest-inactive",
    description: "An enabled external user did not sign in for a long time.",
    category: "governance",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "guest",
    reads: ["isExternal"],
    considers: ["isEnabled", "isInvitationPending", "idleness"],
    // The last sign-ins: who signs in once and stays away again is as idle as before.
    valueDrifts: true,
    options: {
        type: "object",
        properties: {
            days: { type: "integer", minimum: 0, default: 90, description: "How many days a user can go without a sign-in." },
        },
        additionalProperties: false,
    },
    messages: {
        idle: "{{subject}} signed in {{age}} ago for the last time, which is past the limit of {{limit}}.",
        never: "{{subject}} was created {{age}} ago and never signed in, which is past the limit of {{limit}}.",
    },
    fix: "Ask the sponsor whether the user is still needed, and block or delete the account if not.",
    controls: ["Zero Trust Assessment 21858", "CIS M365 5.3.2", "NIST SP 800-53 AC-2(3)"],
    since: "0.1.0",
    *check({ isEnabled, isInvitationPending: isPending, idleness: at }, { days }) {
        if (!(0,undetermined/* isUndetermined */.xm)(isEnabled) && !isEnabled.value)
            return lint_rule/* notApplicable */.h;
        if (!(0,undetermined/* isUndetermined */.xm)(isPending) && isPending.value)
            return lint_rule/* notApplicable */.h;
        if ((0,undetermined/* isUndetermined */.xm)(at)) {
            yield at;
            return;
        }
        const { value } = at;
        if (value.days <= days)
            return;
        if ((0,undetermined/* isUndetermined */.xm)(isEnabled))
            yield isEnabled;
        else if ((0,undetermined/* isUndetermined */.xm)(isPending))
            yield isPending;
        else if (value.atLeast <= days)
            yield onlyAttempts;
        else
            yield { message: value.hasSignedIn ? "idle" : "never", at, data: { age: (0,words/* counted */.hS)(value.days, "day"), limit: (0,words/* counted */.hS)(days, "day") } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/guest/guest-invitation-not-redeemed.js



// An invitation that waits can still be redeemed, also by whoever has the mailbox by then.
/* harmony default export */ const guest_invitation_not_redeemed = ((0,lint_rule/* defineRule */.K)({
    id: "guest-invitation-not-redeemed",
    description: "An invitation waits to be redeemed for a long time.",
    category: "hygiene",
    severity: "low",
    presets: ["recommended", "strict"],
    subject: "guest",
    reads: ["isExternal", "isInvitationPending"],
    considers: ["invitationAge"],
    options: {
        type: "object",
        properties: {
            days: { type: "integer", minimum: 0, default: 30, description: "How many days an invitation can wait." },
        },
        additionalProperties: false,
    },
    messages: {
        waits: "{{subject}} was invited {{age}} ago and did not redeem the invitation, which is past the limit of {{limit}}.",
    },
    fix: "Delete the user, or send the invitation again if it is still wanted.",
    since: "0.1.0",
    *check({ isInvitationPending: at, invitationAge: age }, { days }) {
        if (!at.value)
            return lint_rule/* notApplicable */.h;
        if ((0,undetermined/* isUndetermined */.xm)(age))
            yield age;
        else if (age > days)
            yield { message: "waits", at, data: { age: (0,words/* counted */.hS)(age, "day"), limit: (0,words/* counted */.hS)(days, "day") } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/guest/guest-owns-application.js


// An owner can add a secret to the application and sign in as it, with every permission that it was granted.
/* harmony default export */ const guest_owns_application = ((0,lint_rule/* defineRule */.K)({
    id: "guest-owns-application",
    description: "An external user owns an app registration or an enterprise application.",
    category: "governance",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "guest",
    reads: ["isExternal", "ownedApplications"],
    messages: {
        owns: "{{subject}} comes from another organization and owns {{applications}}.",
    },
    fix: "Make a person of this tenant the owner, and remove the external one.",
    controls: ["Zero Trust Assessment 21868"],
    since: "0.1.0",
    *check({ ownedApplications: { owned, gaps } }) {
        const [first, ...others] = owned;
        if (first === undefined) {
            yield* gaps;
            return;
        }
        const titles = [first, ...others].map(({ title }) => title).sort();
        const [named, more] = [titles.slice(0, 3), titles.length - 3];
        yield {
            message: "owns",
            at: { place: first.place, setting: "owners", judged: owned.map(({ id }) => id).sort() },
            data: { applications: (0,words/* inWords */.r4)(more > 0 ? [...named, `${more} more`] : named) },
            related: others.map(({ place }) => ({ message: "a further application", place })),
        };
    },
}));

// EXTERNAL MODULE: ./build/src/model/role-ids.js
var role_ids = __nccwpck_require__(9456);
;// CONCATENATED MODULE: ./build/rules/guest/guest-privileged-role.js




/** Every guest would have the same long list. */
function andMore({ undetermined: first, needs }, more) {
    return (0,undetermined/* undetermined */.nZ)(`${first} (and ${(0,words/* counted */.hS)(more, "more assignment")} ${more === 1 ? "is" : "are"} as open)`, needs);
}
// Another organization decides how this administrator is hired, signs in and is let go.
/* harmony default export */ const guest_privileged_role = ((0,lint_rule/* defineRule */.K)({
    id: "guest-privileged-role",
    description: "An external user has a privileged directory role, or can activate one.",
    category: "least-privilege",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "guest",
    reads: ["isExternal", "directoryRoles"],
    options: {
        type: "object",
        properties: {
            roles: {
                type: "array",
                items: { type: "string", minLength: 1 },
                default: [],
                description: "Template ids of the roles to look for; empty for those that Microsoft marks as privileged.",
            },
        },
        additionalProperties: false,
    },
    messages: {
        privileged: "{{subject}} comes from another organization and has {{roles}}.",
    },
    fix: "Remove the role, and give an account of this tenant to who has to administer it.",
    controls: ["Zero Trust Assessment 22128", "CISA SCuBA MS.AAD.7.x", "NIST SP 800-53 AC-6"],
    since: "0.1.0",
    *check({ directoryRoles: { held, unread, gaps } }, { roles }) {
        const wanted = new Set(roles.length > 0 ? roles.map((role) => role.trim().toLowerCase()) : role_ids/* privilegedRoles */.n.keys());
        const [first, ...others] = held.filter(({ roleId }) => wanted.has(roleId));
        if (first === undefined) {
            yield* gaps;
            const open = unread.filter(({ roleId }) => wanted.has(roleId));
            const more = open.reduce((sum, { count }) => sum + count, 0) - 1;
            if (open[0] !== undefined)
                yield more === 0 ? open[0].reason : andMore(open[0].reason, more);
            return;
        }
        const all = [first, ...others];
        const names = new Set(all.map(({ name, isEligible }) => (isEligible ? `the role ${name} (eligible)` : `the role ${name}`)));
        yield {
            message: "privileged",
            at: { place: first.place, setting: "directoryRoles", judged: [...new Set(all.map(({ roleId }) => roleId))].sort() },
            data: { roles: (0,words/* inWords */.r4)([...names].sort()) },
            related: others.map(({ place }) => ({ message: "a further assignment", place })),
        };
    },
}));

;// CONCATENATED MODULE: ./build/rules/guest/guest-without-sponsor.js

// Without a sponsor nobody can say whether the user still belongs here.
/* harmony default export */ const guest_without_sponsor = ((0,lint_rule/* defineRule */.K)({
    id: "guest-without-sponsor",
    description: "An external user has no sponsor.",
    category: "governance",
    severity: "low",
    presets: ["strict"],
    subject: "guest",
    reads: ["isExternal", "sponsors"],
    messages: {
        none: "{{subject}} has no sponsor, so nobody here answers for the user.",
    },
    fix: "Add a person or a group of this tenant as the user's sponsor.",
    controls: ["Zero Trust Assessment 21877"],
    since: "0.1.0",
    *check({ sponsors }) {
        if (sponsors.value === 0)
            yield { message: "none", at: sponsors };
    },
}));

;// CONCATENATED MODULE: ./build/rules/input/file-default-duplicated.js

// Partners inherit from one default. With two in the input, one of them is from another time or another tenant.
/* harmony default export */ const file_default_duplicated = ((0,lint_rule/* defineRule */.K)({
    id: "file-default-duplicated",
    description: "The input holds more than one default configuration for one tenant.",
    category: "hygiene",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "file",
    reads: [],
    messages: {
        second: "{{subject}} holds another default configuration; the first one of the input counts.",
    },
    fix: "Keep one default configuration, or name the tenants in the configuration, each with its own files.",
    since: "0.1.0",
    *check({ laterDefaults, firstDefault }) {
        for (const place of laterDefaults) {
            const related = firstDefault === undefined ? [] : [{ message: "the default that counts", place: firstDefault }];
            yield { message: "second", at: { place, setting: `default${place.pointer}` }, related };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/input/file-key-duplicated.js


// A reader of the file sees the first value, Graph takes the last.
/* harmony default export */ const file_key_duplicated = ((0,lint_rule/* defineRule */.K)({
    id: "file-key-duplicated",
    description: "An object of a policy has the same key twice, and only the last one counts.",
    category: "hygiene",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "file",
    reads: [],
    messages: {
        again: "{{subject}} has {{key}} more than once in one object; the last one counts.",
    },
    fix: "Keep the one that is meant.",
    since: "0.1.0",
    *check({ duplicatedKeys }) {
        for (const place of duplicatedKeys) {
            yield { message: "again", at: { place, setting: place.pointer }, data: { key: (0,words/* quoted */.TL)(place.key) } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/model/property-owners.js
/** What people call the object that a property belongs to, by Graph's name of its type. */
const owners = new Map([
    ["crossTenantAccessPolicy", "the cross-tenant access policy"],
    ["crossTenantAccessPolicyConfigurationDefault", "the default"],
    ["crossTenantAccessPolicyConfigurationPartner", "a partner"],
    ["crossTenantAccessPolicyB2BSetting", "a B2B setting"],
    ["crossTenantAccessPolicyTargetConfiguration", "one half of a setting"],
    ["crossTenantAccessPolicyTarget", "a target"],
    ["crossTenantAccessPolicyInboundTrust", "the trust settings"],
    ["inboundOutboundPolicyConfiguration", "a setting with an inbound and an outbound half"],
    ["crossTenantAccessPolicyTenantRestrictions", "tenant restrictions"],
    ["devicesFilter", "a device filter"],
    ["defaultInvitationRedemptionIdentityProviderConfiguration", "the redemption order"],
    ["crossTenantAccessPolicyM365CollaborationInboundSetting", "inbound Microsoft 365 collaboration"],
    ["crossTenantAccessPolicyM365CollaborationOutboundSetting", "outbound Microsoft 365 collaboration"],
    ["crossTenantAccessPolicyAppServiceConnectSetting", "app service connect"],
    ["m365CapabilityBase", "a Microsoft 365 capability"],
    ["m365CapabilityInboundAccess", "the inbound access of a Microsoft 365 capability"],
    ["m365CapabilityResourceScopes", "the scopes of a Microsoft 365 capability"],
    ["m365CapabilityResourceScope", "a scope of a Microsoft 365 capability"],
    ["crossTenantIdentitySyncPolicyPartner", "the synchronization settings of a partner"],
    ["crossTenantUserSyncInbound", "user synchronization"],
    ["crossTenantGroupSyncInbound", "group synchronization"],
    ["delegatedAdminServiceProviderConstraints", "the constraints of a service provider"],
    ["multiTenantOrganizationPartnerConfigurationTemplate", "the partner template of the multitenant organization"],
    ["multiTenantOrganizationIdentitySyncPolicyTemplate", "the synchronization template of the multitenant organization"],
    ["multiTenantOrganization", "the multitenant organization"],
    ["multiTenantOrganizationMember", "a member of the multitenant organization"],
    ["conditionalAccessPolicy", "a Conditional Access policy"],
    ["namedLocation", "a named location"],
    ["authenticationStrengthPolicy", "an authentication strength"],
    ["authorizationPolicy", "the authorization policy"],
    ["b2bManagementPolicy", "the B2B management policy"],
    ["identitySecurityDefaultsEnforcementPolicy", "the security defaults"],
    ["externalIdentitiesPolicy", "the external identities policy"],
    ["authenticationFlowsPolicy", "the authentication flows policy"],
    ["organization", "the organization"],
    ["user", "a user"],
    ["unifiedRoleAssignment", "a role assignment"],
    ["unifiedRoleAssignmentScheduleInstance", "an active role assignment"],
    ["unifiedRoleEligibilityScheduleInstance", "an eligible role assignment"],
    ["application", "an app registration"],
    ["servicePrincipal", "an enterprise application"],
    ["delegatedAdminRelationship", "a delegated admin relationship"],
    ["connectedOrganization", "a connected organization"],
    ["accessPackageAssignmentPolicy", "an assignment policy"],
    ["accessReviewScheduleDefinition", "an access review"],
]);
/** The owner of a property in people's words; Graph's name of the type where there are none. */
function ownerInWords(type) {
    return owners.get(type) ?? type;
}

;// CONCATENATED MODULE: ./build/rules/input/file-key-misspelt.js



// Graph ignores what it does not know, so the setting that was meant stays as it is. Exports of other tools differ in
// letter case, which is why that alone is read as what it means.
/* harmony default export */ const file_key_misspelt = ((0,lint_rule/* defineRule */.K)({
    id: "file-key-misspelt",
    description: "A key is nearly one of Graph's, and the one it is near to is absent.",
    category: "hygiene",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "file",
    reads: [],
    messages: {
        letters: '{{subject}}: {{key}} is no property of {{owner}}; did you mean "{{meant}}"?',
        case: '{{subject}}: {{key}} is no property of {{owner}}; it is read as "{{meant}}", from which only letter case differs.',
    },
    fix: "Spell the key as Graph does.",
    since: "0.1.0",
    *check({ oddKeys }) {
        for (const { place, meant, caseOnly, owner } of oddKeys) {
            if (meant === undefined)
                continue;
            const data = { key: (0,words/* quoted */.TL)(place.key), owner: ownerInWords(owner), meant };
            yield { message: caseOnly ? "case" : "letters", at: { place, setting: place.pointer }, data };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/input/file-object-duplicated.js


// Two versions of one object: one is from another time or another tenant, and only one of them is judged.
/* harmony default export */ const file_object_duplicated = ((0,lint_rule/* defineRule */.K)({
    id: "file-object-duplicated",
    description: "Two files hold the same object, and do not say the same of it.",
    category: "hygiene",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "file",
    reads: [],
    messages: {
        different: "{{subject}} holds {{object}} otherwise than {{first}}, whose version counts.",
    },
    fix: "Keep the version that is in force, and delete the other.",
    since: "0.1.0",
    *check({ repeatedObjects }) {
        const seen = new Map();
        for (const { identity, label, place, first, isSame } of repeatedObjects) {
            const number = (seen.get(identity) ?? 0) + 1;
            seen.set(identity, number);
            if ((0,undetermined/* isUndetermined */.xm)(isSame))
                yield isSame;
            if (isSame !== false)
                continue;
            yield {
                message: "different",
                at: { place, setting: number === 1 ? identity : `${identity}/${String(number)}` },
                data: { object: label, first: first.file },
                related: [{ message: "the version that counts", place: first }],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/input/file-partial-page.js

// What stands on the next page is not judged, and "there is no such entry" cannot be said of anything.
/* harmony default export */ const file_partial_page = ((0,lint_rule/* defineRule */.K)({
    id: "file-partial-page",
    description: "A file holds one page of a list, and Graph has more.",
    category: "coverage",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "file",
    reads: [],
    messages: {
        cut: "{{subject}} is cut: its list of {{kind}} objects has a next page that the file does not hold.",
    },
    fix: "Export again and follow @odata.nextLink until no page has one.",
    since: "0.1.0",
    *check({ lists }) {
        for (const { kind, nextLink } of lists) {
            if (nextLink === undefined)
                continue;
            yield { message: "cut", at: { place: nextLink, setting: `${kind}${nextLink.pointer}` }, data: { kind } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/input/file-property-not-understood.js



// Graph adds properties without notice. One that nobody here knows is said, so that silence never means "looked at".
/* harmony default export */ const file_property_not_understood = ((0,lint_rule/* defineRule */.K)({
    id: "file-property-not-understood",
    description: "A property is not known to this version, so it is not judged.",
    category: "coverage",
    severity: "info",
    presets: ["recommended", "strict"],
    subject: "file",
    reads: [],
    messages: {
        unknown: "{{subject}}: {{key}} of {{owner}} is not known to this version and is not judged.",
    },
    fix: "Update to a version that knows the property, or remove the key when Graph does not have it.",
    since: "0.1.0",
    *check({ oddKeys }) {
        for (const { place, meant, owner } of oddKeys) {
            if (meant !== undefined)
                continue;
            yield { message: "unknown", at: { place, setting: place.pointer }, data: { key: (0,words/* quoted */.TL)(place.key), owner: ownerInWords(owner) } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/input/file-terraform-sync-collision.js



// Graph has one object for both settings, and each resource replaces all of it.
/* harmony default export */ const file_terraform_sync_collision = ((0,lint_rule/* defineRule */.K)({
    id: "file-terraform-sync-collision",
    description: "Two Terraform resources write the synchronization settings of one partner.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "file",
    reads: [],
    messages: {
        collision: "{{address}} writes the synchronization settings of tenant {{tenant}}, and so does {{first}}.",
    },
    fix: "Keep one resource for each partner, which writes what is allowed to users and to groups.",
    since: "0.1.0",
    *check({ syncCollisions }) {
        for (const collision of syncCollisions) {
            if ((0,undetermined/* isUndetermined */.xm)(collision)) {
                yield collision;
                continue;
            }
            const { tenantId, write, first } = collision;
            const data = { address: (0,words/* quoted */.TL)(write.address), tenant: (0,words/* brief */.dh)(tenantId), first: (0,words/* quoted */.TL)(first.address) };
            const related = [{ message: "the other resource", place: first.place }];
            yield { message: "collision", at: { place: write.place, setting: write.address }, data, related };
        }
    },
}));

// EXTERNAL MODULE: ./build/src/model/effective.js + 1 modules
var effective = __nccwpck_require__(1967);
;// CONCATENATED MODULE: ./build/rules/partner/partner-changes-nothing.js



// Such an entry looks like a decision about this partner, and is none. Between clouds its mere existence opens the door.
/* harmony default export */ const partner_changes_nothing = ((0,lint_rule/* defineRule */.K)({
    id: "partner-changes-nothing",
    description: "A partner entry leaves everything to the default, so it changes nothing.",
    category: "hygiene",
    severity: "low",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: ["inboundAllowed", "outboundAllowed", "userSync", "groupSync", "livesInOurCloud"],
    messages: {
        nothing: "{{subject}} has an entry that changes nothing: the default applies with it and without it.",
    },
    fix: "Delete the entry, or state in it what differs from the default.",
    controls: ["NIST SP 800-53 AC-2(3)"],
    since: "0.1.0",
    *check(partner) {
        if (partner.isServiceProvider || partner.isInMultiTenantOrganization)
            return lint_rule/* notApplicable */.h;
        // Most entries state some access: for these, nothing has to be compared.
        if (partner.explicitBlocks.some(({ isStated }) => (0,undetermined/* isKnown */.qE)(isStated)))
            return;
        const { overrides, residue } = partner;
        const grants = [partner.inboundAllowed, partner.outboundAllowed, partner.userSync, partner.groupSync];
        if (overrides.some(({ isStated }) => (0,undetermined/* isKnown */.qE)(isStated)) || residue.otherValues.length > 0)
            return;
        if (grants.some((grant) => (0,undetermined/* isKnown */.qE)(grant) && grant.value === true))
            return;
        const gaps = [...overrides.map(({ isStated }) => isStated).filter(undetermined/* isUndetermined */.xm), ...residue.absentCore.map(effective/* absent */.Ge), ...[...grants, partner.livesInOurCloud].filter(undetermined/* isUndetermined */.xm)];
        yield* gaps;
        if (gaps.length === 0)
            yield { message: "nothing", at: { place: partner.place, setting: "entry" } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/partner/partner-direct-connect-open.js





// Direct connect creates no guest account, so access reviews never see who came in.
/* harmony default export */ const partner_direct_connect_open = ((0,lint_rule/* defineRule */.K)({
    id: "partner-direct-connect-open",
    description: "B2B direct connect with a partner lets everyone of one side reach the applications of the other.",
    category: "least-privilege",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: ["b2bDirectConnectInbound", "b2bDirectConnectOutbound"],
    messages: {
        open: "{{subject}}, {{setting}}: {{reach}}.",
    },
    fix: "Allow named groups and named applications only, or leave the setting null under a closed default.",
    controls: ["NIST SP 800-53 AC-3", "NIST SP 800-53 AC-4", "NIST SP 800-53 AC-20"],
    since: "0.1.0",
    *check(partner) {
        if ((0,approval/* isVouched */.dx)(partner.approvals) && partner.approvals.has("directConnect"))
            return;
        const { b2bDirectConnectInbound: inbound, b2bDirectConnectOutbound: outbound } = partner;
        if ((0,undetermined/* isUndetermined */.xm)(inbound))
            yield inbound;
        else if ((0,model_reach/* isOpen */.nT)(inbound)) {
            const reach = (0,words/* openInWords */.De)(inbound, "everyone there", "here");
            yield { message: "open", at: inbound, data: { setting: inbound.title, reach } };
        }
        if ((0,undetermined/* isUndetermined */.xm)(outbound))
            yield outbound;
        else if ((0,model_reach/* isOpen */.nT)(outbound)) {
            const reach = (0,words/* openInWords */.De)(outbound, "everyone here", "there");
            yield { message: "open", at: outbound, data: { setting: outbound.title, reach } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/partner/partner-duplicate.js

// Graph keeps one entry a tenant: whichever is written last wins, and which one that is, no file says.
/* harmony default export */ const partner_duplicate = ((0,lint_rule/* defineRule */.K)({
    id: "partner-duplicate",
    description: "The same tenant has more than one partner entry.",
    category: "hygiene",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    judgesMicrosoftTenants: true,
    messages: {
        again: "{{subject}} has an earlier entry with the same tenant id.",
    },
    fix: "Keep one entry for the tenant, with what both were meant to say.",
    since: "0.1.0",
    *check({ repeat, tenantId }) {
        if (repeat === undefined)
            return;
        yield {
            message: "again",
            at: tenantId,
            related: [{ message: "the first entry of this tenant", place: repeat.first }],
            setting: `tenantId/${String(repeat.number)}`,
        };
    },
}));

;// CONCATENATED MODULE: ./build/rules/partner/partner-identical-to-default.js




// A copy of the default is frozen: when the default is tightened, this partner stays as it is.
/* harmony default export */ const partner_identical_to_default = ((0,lint_rule/* defineRule */.K)({
    id: "partner-identical-to-default",
    description: "Everything that a partner entry states is what the default says anyway.",
    category: "hygiene",
    severity: "low",
    presets: ["strict"],
    subject: "partner",
    reads: [],
    considers: ["inboundAllowed", "outboundAllowed", "userSync", "groupSync"],
    messages: {
        identical: "{{subject}} states in {{settings}} what the default says, and will not follow it when it changes.",
    },
    fix: "Set the settings to null, so that the partner follows the default.",
    since: "0.1.0",
    *check(partner) {
        if (partner.isServiceProvider || partner.isInMultiTenantOrganization)
            return lint_rule/* notApplicable */.h;
        const { overrides, residue } = partner;
        if (overrides.length === 0 && residue.absentCore.length === 0)
            return lint_rule/* notApplicable */.h;
        const grants = [partner.inboundAllowed, partner.outboundAllowed, partner.userSync, partner.groupSync];
        if (overrides.some(({ equalsDefault }) => equalsDefault === false))
            return;
        if (residue.otherValues.length > 0 || grants.some((grant) => (0,undetermined/* isKnown */.qE)(grant) && grant.value === true))
            return;
        const gaps = [
            ...residue.absentCore.map(effective/* absent */.Ge),
            ...overrides.map(({ equalsDefault }) => equalsDefault).filter(undetermined/* isUndetermined */.xm),
            ...grants.filter(undetermined/* isUndetermined */.xm),
        ];
        yield* gaps;
        const [first] = overrides;
        if (gaps.length > 0 || first === undefined)
            return;
        const settings = (0,words/* inWords */.r4)(overrides.map(({ title }) => title));
        yield { message: "identical", at: { place: partner.place, setting: "entry" }, data: { settings } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/partner/partner-inbound-open.js





// The effective value counts: an entry that leaves the setting null is as open as the default.
/* harmony default export */ const partner_inbound_open = ((0,lint_rule/* defineRule */.K)({
    id: "partner-inbound-open",
    description: "Everyone of a partner can be invited to the applications here, or to all but a few.",
    category: "least-privilege",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: ["b2bCollaborationInbound"],
    messages: {
        open: "{{subject}}, {{setting}}: {{reach}}.",
    },
    fix: "Allow the groups and the applications that the work with this partner needs, in an allow list.",
    controls: ["CISA SCuBA MS.AAD.8.3v1", "NIST SP 800-53 AC-3"],
    since: "0.1.0",
    *check({ approvals, b2bCollaborationInbound: inbound }) {
        if ((0,approval/* isVouched */.dx)(approvals))
            return;
        if ((0,undetermined/* isUndetermined */.xm)(inbound))
            yield inbound;
        else if ((0,model_reach/* isOpen */.nT)(inbound)) {
            const reach = (0,words/* openInWords */.De)(inbound, "everyone there", "here");
            yield { message: "open", at: inbound, data: { setting: inbound.title, reach } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/partner/partner-is-own-tenant.js

// An entry for ourselves is a copied export or a mixed-up id; what was meant for a partner applies to nobody.
/* harmony default export */ const partner_is_own_tenant = ((0,lint_rule/* defineRule */.K)({
    id: "partner-is-own-tenant",
    description: "A partner entry has our own tenant id.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    messages: {
        own: "{{subject}} is our own tenant.",
    },
    fix: "Remove the entry, or write the id of the tenant that was meant.",
    since: "0.1.0",
    *check({ isOwnTenant, tenantId }) {
        if (isOwnTenant === undefined)
            return lint_rule/* notApplicable */.h;
        if (isOwnTenant)
            yield { message: "own", at: tenantId };
    },
}));

;// CONCATENATED MODULE: ./build/rules/partner/partner-outbound-open.js





// What our people do as guests elsewhere leaves no trace here, so the way out deserves a list too.
/* harmony default export */ const partner_outbound_open = ((0,lint_rule/* defineRule */.K)({
    id: "partner-outbound-open",
    description: "Everyone here can be a guest of a partner in all of its applications, or in all but a few.",
    category: "outbound",
    severity: "medium",
    presets: ["strict"],
    subject: "partner",
    reads: [],
    considers: ["b2bCollaborationOutbound"],
    messages: {
        open: "{{subject}}, {{setting}}: {{reach}}.",
    },
    fix: "Allow the groups and the applications that the work with this partner needs, in an allow list.",
    controls: ["NIST SP 800-53 AC-4"],
    since: "0.1.0",
    *check({ approvals, b2bCollaborationOutbound: outbound }) {
        if ((0,approval/* isVouched */.dx)(approvals))
            return;
        if ((0,undetermined/* isUndetermined */.xm)(outbound))
            yield outbound;
        else if ((0,model_reach/* isOpen */.nT)(outbound)) {
            const reach = (0,words/* openInWords */.De)(outbound, "everyone here", "there");
            yield { message: "open", at: outbound, data: { setting: outbound.title, reach } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/partner/partner-support-access-left-open.js




// Microsoft removes its entry 30 days after the last support case; one that is older was forgotten.
/* harmony default export */ const partner_support_access_left_open = ((0,lint_rule/* defineRule */.K)({
    id: "partner-support-access-left-open",
    description: "The entry that lets Microsoft Support in is older than a support case lasts.",
    category: "stale-partner",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: ["supportAccessAge"],
    judgesMicrosoftTenants: true,
    options: {
        type: "object",
        properties: {
            days: { type: "integer", minimum: 0, default: 30, description: "How many days the entry can be old." },
        },
        additionalProperties: false,
    },
    messages: {
        old: "{{subject}} was let in {{age}} ago, which is past the limit of {{limit}}.",
    },
    fix: "Close the support case, or remove the entry when no case is open.",
    controls: ["NIST SP 800-53 AC-2", "NIST SP 800-53 MA-4", "MCSB v1 PA-8"],
    since: "0.1.0",
    *check({ id, supportAccessAge: age }, { days }) {
        if (id !== well_known/* microsoftSupport */.WP)
            return lint_rule/* notApplicable */.h;
        if ((0,undetermined/* isUndetermined */.xm)(age))
            yield age;
        else if (age.value > days)
            yield { message: "old", at: age, data: { age: (0,words/* counted */.hS)(age.value, "day"), limit: (0,words/* counted */.hS)(days, "day") } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/partner/partner-tenant-id-invalid.js


// A placeholder that was never filled in: Graph refuses the entry, so what it says protects nobody.
/* harmony default export */ const partner_tenant_id_invalid = ((0,lint_rule/* defineRule */.K)({
    id: "partner-tenant-id-invalid",
    description: "The tenant id of a partner entry names no tenant.",
    category: "hygiene",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: ["hasValidTenantId"],
    messages: {
        missing: "{{subject}}: its tenantId holds no text, so the entry names no tenant.",
        malformed: "{{subject}}: its tenantId {{tenantId}} is not a GUID, so the entry names no tenant.",
        zeros: "{{subject}}: its tenantId is all zeros, which names no tenant.",
    },
    fix: "Write the partner's tenant id, a GUID.",
    since: "0.1.0",
    *check({ id, hasValidTenantId, tenantId }) {
        if (hasValidTenantId)
            return;
        if (id === "")
            yield { message: "missing", at: tenantId };
        else if (/^[0-]+$/.test(id))
            yield { message: "zeros", at: tenantId };
        else
            yield { message: "malformed", at: tenantId, data: { tenantId: (0,words/* quoted */.TL)(id) } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/partner/partner-well-known-microsoft-tenant.js

// Nobody remembers adding these, because Microsoft did, or because the tenant stands for every personal account.
/* harmony default export */ const partner_well_known_microsoft_tenant = ((0,lint_rule/* defineRule */.K)({
    id: "partner-well-known-microsoft-tenant",
    description: "A partner is one of Microsoft's own tenants; the finding says which.",
    category: "coverage",
    severity: "info",
    presets: [],
    subject: "partner",
    reads: [],
    judgesMicrosoftTenants: true,
    messages: {
        named: "{{subject}} is {{explanation}}.",
        renamed: "{{subject}} is, by its tenant id, {{name}}: {{explanation}}.",
    },
    fix: "Nothing is wrong; read who it is before you treat the entry as a stranger's.",
    since: "0.1.0",
    *check({ wellKnown, tenantId, name: written }) {
        if (wellKnown === undefined)
            return lint_rule/* notApplicable */.h;
        const { name, explanation } = wellKnown;
        if (written === name)
            yield { message: "named", at: tenantId, data: { explanation } };
        else
            yield { message: "renamed", at: tenantId, data: { name, explanation } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/service-provider/service-provider-gdap-auto-extends.js


// A relationship ends after two years at the latest so that somebody decides again; this one never asks.
/* harmony default export */ const service_provider_gdap_auto_extends = ((0,lint_rule/* defineRule */.K)({
    id: "service-provider-gdap-auto-extends",
    description: "An active delegated admin relationship extends itself when it ends.",
    category: "governance",
    severity: "medium",
    presets: ["strict"],
    subject: "service-provider",
    reads: ["relationship"],
    messages: {
        extends: "{{subject}} extends itself by {{duration}} whenever it ends, so nobody decides on it again.",
    },
    fix: "Have the provider set autoExtendDuration to PT0S, and renew the relationship when it ends.",
    since: "0.1.0",
    *check({ relationship }) {
        if (relationship === undefined || relationship.isActive === false)
            return lint_rule/* notApplicable */.h;
        const { isActive, autoExtends: at } = relationship;
        if ((0,undetermined/* isUndetermined */.xm)(at))
            yield at;
        else if (at.value === undefined)
            return undefined;
        else if ((0,undetermined/* isUndetermined */.xm)(isActive))
            yield isActive;
        else
            yield { message: "extends", at, data: { duration: at.value } };
        return undefined;
    },
}));

;// CONCATENATED MODULE: ./build/rules/service-provider/service-provider-global-admin.js



// Granular relationships exist so that a provider gets the roles that its work needs, not all of them.
/* harmony default export */ const service_provider_global_admin = ((0,lint_rule/* defineRule */.K)({
    id: "service-provider-global-admin",
    description: "An active delegated admin relationship carries the role Global Administrator.",
    category: "least-privilege",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "service-provider",
    reads: ["relationship"],
    messages: {
        carries: "{{subject}} carries the role Global Administrator in the tenant of {{customer}}.",
    },
    fix: "End the relationship and agree on one with the roles that the provider's work needs.",
    controls: ["CISA SCuBA MS.AAD.7.x", "NIST SP 800-53 AC-6"],
    since: "0.1.0",
    *check({ relationship }) {
        if (relationship === undefined || relationship.isActive === false)
            return lint_rule/* notApplicable */.h;
        const { isActive, roles, rolesGap, customer } = relationship;
        const at = roles.find(({ roleId }) => roleId === role_ids/* globalAdministrator */.F);
        if (at === undefined) {
            if (rolesGap !== undefined)
                yield rolesGap;
        }
        else if ((0,undetermined/* isUndetermined */.xm)(isActive))
            yield isActive;
        else
            yield { message: "carries", at, data: { customer } };
        return undefined;
    },
}));

;// CONCATENATED MODULE: ./build/rules/service-provider/service-provider-mfa-missing.js


// Their people administer the tenant; a stolen password of one of them is enough.
/* harmony default export */ const service_provider_mfa_missing = ((0,lint_rule/* defineRule */.K)({
    id: "service-provider-mfa-missing",
    description: "Users of a service provider can sign in without multifactor authentication.",
    category: "coverage",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "service-provider",
    reads: [],
    considers: ["mfaCoverage", "hasSecurityDefaults"],
    messages: {
        missing: "{{subject}}: its service provider users do not need multifactor authentication for every application, all policies taken together.",
    },
    fix: "Add a policy that requires multifactor authentication of service provider users for all applications, without a condition.",
    controls: ["NIST SP 800-53 IA-2"],
    since: "0.1.0",
    *check({ partner, mfaCoverage, hasSecurityDefaults }) {
        if (partner === undefined || hasSecurityDefaults === true)
            return lint_rule/* notApplicable */.h;
        const gap = [mfaCoverage, hasSecurityDefaults].find(undetermined/* isUndetermined */.xm);
        if (mfaCoverage !== true && gap !== undefined)
            yield gap;
        else if (mfaCoverage === false)
            yield { message: "missing", at: { ...partner.tenantId, setting: "serviceProvider" } };
        return undefined;
    },
}));

;// CONCATENATED MODULE: ./build/rules/service-provider/service-provider-not-in-catalog.js

// A provider with rights in the tenant is the last of all partners that should be nobody's.
/* harmony default export */ const service_provider_not_in_catalog = ((0,lint_rule/* defineRule */.K)({
    id: "service-provider-not-in-catalog",
    description: "A service provider has no entry in the partner catalog, or one that calls it something else.",
    category: "governance",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "service-provider",
    reads: [],
    messages: {
        missing: "{{subject}} is a service provider and not in the partner catalog: nobody is named who answers for it.",
        scenario: "{{subject}} is a service provider, and its catalog entry does not say so: its scenario is {{scenario}}.",
    },
    fix: "Add the provider to the catalog with the scenario service-provider and an owner, or end its relationship.",
    controls: ["NIST SP 800-53 AC-2", "NIST SP 800-53 AC-4"],
    since: "0.1.0",
    *check({ partner }) {
        if (!partner?.hasCatalog)
            return lint_rule/* notApplicable */.h;
        const { catalogEntry, tenantId } = partner;
        if (catalogEntry === undefined)
            yield { message: "missing", at: tenantId };
        else if (catalogEntry.text("scenario") !== "service-provider") {
            const related = [{ message: "the catalog entry", place: catalogEntry.placeOf("scenario") }];
            yield { message: "scenario", at: tenantId, related, data: { scenario: catalogEntry.text("scenario") ?? "not stated" } };
        }
        return undefined;
    },
}));

;// CONCATENATED MODULE: ./build/rules/service-provider/service-provider-weak-mfa.js


// Administrators are phished first, and those of a provider open many tenants at once.
/* harmony default export */ const service_provider_weak_mfa = ((0,lint_rule/* defineRule */.K)({
    id: "service-provider-weak-mfa",
    description: "Users of a service provider need multifactor authentication, and any method of it will do.",
    category: "mfa-trust-scope",
    severity: "medium",
    presets: ["strict"],
    subject: "service-provider",
    reads: [],
    considers: ["mfaCoverage", "phishingResistantCoverage", "hasSecurityDefaults"],
    messages: {
        weak: "{{subject}}: no policy requires methods of its service provider users that resist phishing.",
    },
    fix: "Require the authentication strength phishing-resistant MFA of service provider users.",
    controls: ["CISA SCuBA MS.AAD.3.1v1"],
    since: "0.1.0",
    *check({ partner, mfaCoverage, phishingResistantCoverage, hasSecurityDefaults }) {
        if (partner === undefined || mfaCoverage === false || hasSecurityDefaults === true)
            return lint_rule/* notApplicable */.h;
        if (phishingResistantCoverage === true)
            return undefined;
        const gap = [phishingResistantCoverage, mfaCoverage, hasSecurityDefaults].find(undetermined/* isUndetermined */.xm);
        if (gap !== undefined)
            yield gap;
        else
            yield { message: "weak", at: { ...partner.tenantId, setting: "serviceProvider" } };
        return undefined;
    },
}));

;// CONCATENATED MODULE: ./build/rules/sync/partner-auto-redemption-unapproved.js


// Inbound it is an offer that waits for the other side; with user synchronization it is judged there. Outbound it takes
// from our own users the moment in which they see whom they hand their data to.
/* harmony default export */ const partner_auto_redemption_unapproved = ((0,lint_rule/* defineRule */.K)({
    id: "partner-auto-redemption-unapproved",
    description: "Automatic redemption is on for a partner, and neither synchronization nor the multitenant organization explains it.",
    category: "least-privilege",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: ["inboundAllowed", "outboundAllowed", "userSync"],
    messages: {
        inbound: "{{subject}}: inbound automatic redemption is on without user synchronization, " +
            "so nobody from there is asked for consent once their side turns on its half.",
        outbound: "{{subject}}: outbound automatic redemption is on, " +
            "so nobody from here is asked for consent once their side turns on its half.",
    },
    fix: "Set the member of automaticUserConsentSettings to null, unless this partner is meant to have it.",
    since: "0.1.0",
    *check({ approvals, isInMultiTenantOrganization, inboundAllowed: inbound, outboundAllowed: outbound, userSync }) {
        const nothingInbound = (0,undetermined/* isKnown */.qE)(inbound) && (!inbound.value || ((0,undetermined/* isKnown */.qE)(userSync) && userSync.value));
        if (nothingInbound && (0,undetermined/* isKnown */.qE)(outbound) && !outbound.value)
            return lint_rule/* notApplicable */.h;
        if (approvals.has("automaticRedemption") || isInMultiTenantOrganization)
            return;
        if (!nothingInbound) {
            if ((0,undetermined/* isUndetermined */.xm)(inbound))
                yield inbound;
            else if ((0,undetermined/* isUndetermined */.xm)(userSync))
                yield userSync;
            else
                yield { message: "inbound", at: inbound };
        }
        if ((0,undetermined/* isUndetermined */.xm)(outbound))
            yield outbound;
        else if (outbound.value)
            yield { message: "outbound", at: outbound };
    },
}));

;// CONCATENATED MODULE: ./build/rules/sync/partner-auto-redemption-unreachable.js



// The door is closed and its bell is set to open by itself: one of the two is left over from another time.
/* harmony default export */ const partner_auto_redemption_unreachable = ((0,lint_rule/* defineRule */.K)({
    id: "partner-auto-redemption-unreachable",
    description: "Automatic redemption is on in a direction in which nobody of the partner, or nobody here, is let through.",
    category: "contradiction",
    severity: "low",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: [
        "inboundAllowed",
        "outboundAllowed",
        "b2bCollaborationInbound",
        "b2bCollaborationOutbound",
        "b2bDirectConnectInbound",
        "b2bDirectConnectOutbound",
    ],
    messages: {
        unreachable: "{{subject}}: {{direction}} automatic redemption is on, " +
            "and {{direction}} B2B collaboration and direct connect let nobody through.",
    },
    fix: "Set the member of automaticUserConsentSettings to null, or open what was meant to be open.",
    since: "0.1.0",
    *check(partner) {
        const inbound = [partner.b2bCollaborationInbound, partner.b2bDirectConnectInbound];
        const outbound = [partner.b2bCollaborationOutbound, partner.b2bDirectConnectOutbound];
        const offers = [
            { direction: "inbound", allowed: partner.inboundAllowed, doors: inbound },
            { direction: "outbound", allowed: partner.outboundAllowed, doors: outbound },
        ].filter(({ allowed }) => (0,undetermined/* isUndetermined */.xm)(allowed) || allowed.value);
        if (offers.length === 0)
            return lint_rule/* notApplicable */.h;
        for (const { direction, allowed, doors } of offers) {
            if (doors.some((door) => (0,undetermined/* isKnown */.qE)(door) && (0,model_reach/* grantsAnything */.sb)(door)))
                continue;
            const gaps = [allowed, ...doors].filter(undetermined/* isUndetermined */.xm);
            yield* gaps;
            if ((0,undetermined/* isKnown */.qE)(allowed) && gaps.length === 0)
                yield { message: "unreachable", at: allowed, data: { direction } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/sync/partner-group-sync-allowed.js


// Membership of a synchronized group is decided there, and what the group can reach is decided here.
/* harmony default export */ const partner_group_sync_allowed = ((0,lint_rule/* defineRule */.K)({
    id: "partner-group-sync-allowed",
    description: "A partner outside the multitenant organization can create groups here by cross-tenant synchronization.",
    category: "least-privilege",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: ["groupSync"],
    messages: {
        allowed: "{{subject}} is allowed to create groups here by cross-tenant synchronization.",
    },
    fix: "Set groupSyncInbound.isSyncAllowed to false, unless this partner is meant to create groups here.",
    controls: ["NIST SP 800-53 AC-2"],
    since: "0.1.0",
    *check({ approvals, isInMultiTenantOrganization, groupSync }) {
        if (!(0,undetermined/* isUndetermined */.xm)(groupSync) && groupSync.value === undefined)
            return lint_rule/* notApplicable */.h;
        if (approvals.has("groupSync") || isInMultiTenantOrganization)
            return;
        if ((0,undetermined/* isUndetermined */.xm)(groupSync))
            yield groupSync;
        else if (groupSync.value === true)
            yield { message: "allowed", at: groupSync };
    },
}));

;// CONCATENATED MODULE: ./build/rules/sync/partner-left-mto-still-trusted.js



// When a tenant leaves, nothing is cleaned up: what the organization gave it stays in its partner entry.
/* harmony default export */ const partner_left_mto_still_trusted = ((0,lint_rule/* defineRule */.K)({
    id: "partner-left-mto-still-trusted",
    description: "A tenant left the multitenant organization, and its entry still grants trust, redemption or synchronization.",
    category: "stale-partner",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: ["mtoStanding"],
    messages: {
        left: "{{subject}} left the multitenant organization and keeps {{grants}}.",
        unlisted: "{{subject}} is marked as a member of the multitenant organization, is not in its list, and keeps {{grants}}.",
    },
    fix: "Set the trust, the redemption and the synchronization of the entry back, or delete the entry.",
    controls: ["NIST SP 800-53 AC-2(3)"],
    since: "0.1.0",
    *check({ mtoStanding, isInMultiTenantOrganization, explicitGrants, explicitGrantGaps }) {
        if (!(0,undetermined/* isUndetermined */.xm)(mtoStanding)) {
            if (mtoStanding.value === "no organization")
                return lint_rule/* notApplicable */.h;
            const isGone = mtoStanding.value === "removed" || (mtoStanding.value === "absent" && isInMultiTenantOrganization);
            if (!isGone)
                return;
        }
        const [first] = explicitGrants;
        if (first === undefined && explicitGrantGaps.length === 0)
            return;
        if ((0,undetermined/* isUndetermined */.xm)(mtoStanding))
            yield mtoStanding;
        if (first === undefined)
            yield* explicitGrantGaps;
        else if (!(0,undetermined/* isUndetermined */.xm)(mtoStanding)) {
            const message = mtoStanding.value === "removed" ? "left" : "unlisted";
            const grants = (0,words/* inWords */.r4)(explicitGrants.map(({ title }) => title));
            yield { message, at: { place: first.place }, setting: "isInMultiTenantOrganization", data: { grants } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/sync/partner-sync-backdoor-shape.js




// The three together are what an intruder sets up to come back: users appear, accept by themselves and reach everything.
/* harmony default export */ const partner_sync_backdoor_shape = ((0,lint_rule/* defineRule */.K)({
    id: "partner-sync-backdoor-shape",
    description: "A partner can create users here, redeem their invitations for them, and reach every application or all but a few.",
    category: "least-privilege",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: ["userSync", "inboundAllowed", "b2bCollaborationInbound"],
    messages: {
        backdoor: "{{subject}} is allowed to create users here, inbound automatic redemption is on, and {{reach}}.",
    },
    fix: "Remove the entry unless somebody answers for it; then close inbound collaboration to all but named groups.",
    controls: ["MITRE ATT&CK T1136.003", "MITRE ATT&CK T1078.004"],
    since: "0.1.0",
    *check({ approvals, isInMultiTenantOrganization, userSync, inboundAllowed, b2bCollaborationInbound: inbound }) {
        if (isInMultiTenantOrganization || (approvals.has("userSync") && approvals.has("automaticRedemption")))
            return;
        if ((0,undetermined/* isKnown */.qE)(userSync) && !userSync.value)
            return;
        if ((0,undetermined/* isKnown */.qE)(inboundAllowed) && !inboundAllowed.value)
            return;
        if ((0,undetermined/* isKnown */.qE)(inbound) && !(0,model_reach/* isOpen */.nT)(inbound))
            return;
        const gaps = [userSync, inboundAllowed, inbound].filter(undetermined/* isUndetermined */.xm);
        yield* gaps;
        if ((0,undetermined/* isUndetermined */.xm)(userSync) || (0,undetermined/* isUndetermined */.xm)(inboundAllowed) || (0,undetermined/* isUndetermined */.xm)(inbound))
            return;
        const related = [
            { message: "automatic redemption is on", place: inboundAllowed.place },
            { message: "inbound B2B collaboration is open", place: inbound.place },
        ];
        yield { message: "backdoor", at: userSync, related, data: { reach: (0,words/* openInWords */.De)(inbound, "everyone there", "here") } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/sync/partner-sync-without-redemption.js


// Synchronization needs automatic redemption on both sides; one without the other was never finished, or half removed.
/* harmony default export */ const partner_sync_without_redemption = ((0,lint_rule/* defineRule */.K)({
    id: "partner-sync-without-redemption",
    description: "A partner can synchronize users, and their invitations are not redeemed automatically, so it cannot work.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: ["userSync", "inboundAllowed"],
    messages: {
        half: "{{subject}} is allowed to synchronize users, which does not work while inbound automatic redemption is off.",
    },
    fix: "Turn user synchronization off, or inbound automatic redemption on.",
    since: "0.1.0",
    *check({ userSync, inboundAllowed }) {
        if (!(0,undetermined/* isUndetermined */.xm)(userSync) && !userSync.value)
            return lint_rule/* notApplicable */.h;
        if (!(0,undetermined/* isUndetermined */.xm)(inboundAllowed) && inboundAllowed.value)
            return;
        if ((0,undetermined/* isUndetermined */.xm)(userSync))
            yield userSync;
        else if ((0,undetermined/* isUndetermined */.xm)(inboundAllowed))
            yield inboundAllowed;
        else {
            const related = [{ message: "automatic redemption is off", place: inboundAllowed.place }];
            yield { message: "half", at: userSync, related };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/sync/partner-user-sync-allowed.js


// Whoever administers the partner then decides who exists here, with no invitation and as members by default.
/* harmony default export */ const partner_user_sync_allowed = ((0,lint_rule/* defineRule */.K)({
    id: "partner-user-sync-allowed",
    description: "A partner outside the multitenant organization can create users here by cross-tenant synchronization.",
    category: "least-privilege",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: ["userSync"],
    messages: {
        allowed: "{{subject}} is allowed to create users here by cross-tenant synchronization.",
    },
    fix: "Set userSyncInbound.isSyncAllowed to false, unless this partner is meant to create users here.",
    controls: ["NIST SP 800-53 AC-2", "MITRE ATT&CK T1136.003", "MITRE ATT&CK T1078.004"],
    since: "0.1.0",
    *check({ approvals, isInMultiTenantOrganization, userSync }) {
        if (approvals.has("userSync") || isInMultiTenantOrganization)
            return;
        if ((0,undetermined/* isUndetermined */.xm)(userSync))
            yield userSync;
        else if (userSync.value)
            yield { message: "allowed", at: userSync };
    },
}));

;// CONCATENATED MODULE: ./build/rules/sync/tenant-legacy-auto-redeem-list.js


// The lists predate automatic redemption in partner entries, so whoever reads those alone misses them.
/* harmony default export */ const tenant_legacy_auto_redeem_list = ((0,lint_rule/* defineRule */.K)({
    id: "tenant-legacy-auto-redeem-list",
    description: "The legacy list of tenants whose invitations are redeemed automatically is not empty.",
    category: "hygiene",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "tenant",
    reads: ["autoRedeemTenants"],
    messages: {
        listed: "{{tenants}} on the legacy automatic redemption lists of the B2B management policy.",
    },
    fix: "Empty both lists of AutoRedeemPolicy, and set automatic redemption in the partner entries that need it.",
    since: "0.1.0",
    *check({ autoRedeemTenants }) {
        const { length } = autoRedeemTenants.value;
        if (length > 0)
            yield { message: "listed", at: autoRedeemTenants, data: { tenants: (0,words/* counted */.hS)(length, "tenant is", "tenants are") } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/sync/tenant-mto-template-loosens-partners.js



// The template overwrites entries that were tightened by hand, once, at the next join, when nobody looks at them.
/* harmony default export */ const tenant_mto_template_loosens_partners = ((0,lint_rule/* defineRule */.K)({
    id: "tenant-mto-template-loosens-partners",
    description: "A template of the multitenant organization opens existing partner entries wider than the default.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "tenant",
    reads: ["mtoTemplates"],
    messages: {
        wider: "{{subject}} has {{template}} template that is applied to existing partners too, " +
            "wider than the default in {{settings}}.",
    },
    fix: "Set these members of the template to null, or take existingPartners out of templateApplicationLevel.",
    since: "0.1.0",
    *check({ mtoTemplates }) {
        const judged = mtoTemplates.filter(({ appliesToExisting, setsAnything }) => setsAnything && appliesToExisting !== false);
        if (judged.length === 0)
            return lint_rule/* notApplicable */.h;
        for (const template of judged) {
            const { appliesToExisting, wider, incomparable, title } = template;
            if (wider.length === 0)
                yield* incomparable;
            else if ((0,undetermined/* isUndetermined */.xm)(appliesToExisting))
                yield appliesToExisting;
            else
                yield { message: "wider", at: template, data: { template: title, settings: (0,words/* inWords */.r4)(wider) } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/tenant-restrictions/partner-m365-access-open.js




// Only the partner's own blocks: what is inherited is the default's finding, not one for each heir.
/* harmony default export */ const partner_m365_access_open = ((0,lint_rule/* defineRule */.K)({
    id: "partner-m365-access-open",
    description: "Microsoft 365 collaboration or app service connect with a partner is open.",
    category: "least-privilege",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: ["m365CollaborationInbound", "appServiceConnectInbound"],
    messages: {
        open: "{{subject}}, {{setting}}: {{who}} can use it.",
    },
    fix: "Allow the named users, groups or applications that are needed, or leave the setting null under a closed default.",
    since: "0.1.0",
    *check({ approvals, explicitBlocks, m365CollaborationInbound, appServiceConnectInbound }) {
        const explicit = new Set(explicitBlocks.map(({ shape }) => shape.name));
        const settings = [
            { name: "m365CollaborationInbound", access: m365CollaborationInbound, approval: "allUsers" },
            { name: "appServiceConnectInbound", access: appServiceConnectInbound, approval: "allApplications" },
        ];
        const own = settings.filter(({ name }) => explicit.has(name));
        if (own.length === 0)
            return lint_rule/* notApplicable */.h;
        for (const { access, approval } of own) {
            if (approvals.has(approval))
                continue;
            if ((0,undetermined/* isUndetermined */.xm)(access))
                yield access;
            else if ((0,model_reach/* isOpen */.nT)(access)) {
                const who = (0,words/* openHalfInWords */.oV)(access, "everyone there", "every application");
                yield { message: "open", at: access, data: { setting: access.title, who } };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/tenant-restrictions/partner-tenant-restrictions-open.js





// Only the partner's own block: what is inherited is the default's finding, not one for each heir.
/* harmony default export */ const partner_tenant_restrictions_open = ((0,lint_rule/* defineRule */.K)({
    id: "partner-tenant-restrictions-open",
    description: "Tenant restrictions of a partner let people here use accounts of that tenant everywhere.",
    category: "outbound",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: ["tenantRestrictions"],
    messages: {
        open: "{{subject}}, tenant restrictions: {{reach}}.",
    },
    fix: "Allow the named groups and applications that are needed, or leave the setting null under a closed default.",
    controls: ["NIST SP 800-53 AC-4"],
    since: "0.1.0",
    *check({ approvals, explicitBlocks, tenantRestrictions }) {
        if (!explicitBlocks.some(({ shape }) => shape.name === "tenantRestrictions"))
            return lint_rule/* notApplicable */.h;
        if ((0,approval/* isVouched */.dx)(approvals))
            return;
        if ((0,undetermined/* isUndetermined */.xm)(tenantRestrictions))
            yield tenantRestrictions;
        else if ((0,model_reach/* isOpen */.nT)(tenantRestrictions)) {
            const reach = (0,words/* openInWords */.De)(tenantRestrictions, "every account there", "outside this tenant");
            yield { message: "open", at: tenantRestrictions, data: { reach } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/tenant/tenant-cloud-endpoint-unused.js



const clouds = new Set(Object.values(well_known/* cloudEndpoints */.So));
const notVisible = (0,undetermined/* undetermined */.nZ)("the input does not show which cloud a partner is in");
// A cloud opens nothing by itself: each of its tenants needs a partner entry, and such an entry does not say its cloud.
/* harmony default export */ const tenant_cloud_endpoint_unused = ((0,lint_rule/* defineRule */.K)({
    id: "tenant-cloud-endpoint-unused",
    description: "Collaboration is allowed with a Microsoft cloud from which nobody can come.",
    category: "hygiene",
    severity: "low",
    presets: ["recommended", "strict"],
    subject: "tenant",
    reads: ["allowedCloudEndpoints"],
    considers: ["partnerCount"],
    options: {
        type: "object",
        properties: {
            cloud: {
                type: ["string", "null"],
                default: null,
                description: "Our own cloud, as allowedCloudEndpoints spells it; null for the cloud of the configuration.",
            },
        },
        additionalProperties: false,
    },
    messages: {
        noCloud: "{{subject}} allows collaboration with {{endpoint}}, which is not the name of a Microsoft cloud.",
        ownCloud: "{{subject}} allows collaboration with {{endpoint}}, which is its own cloud and needs no permission.",
        noPartner: "{{subject}} allows collaboration with {{endpoint}} but has no partner, so nobody of that cloud can come.",
    },
    fix: "Remove the endpoint from allowedCloudEndpoints until a partner in that cloud is added.",
    since: "0.1.0",
    *check({ cloud, allowedCloudEndpoints, partnerCount }, options) {
        const own = options.cloud?.toLowerCase() ?? well_known/* cloudEndpoints */.So[cloud];
        if (allowedCloudEndpoints.value.length === 0)
            return lint_rule/* notApplicable */.h;
        for (const at of allowedCloudEndpoints.value) {
            const data = { endpoint: at.endpoint };
            if (!clouds.has(at.endpoint))
                yield { message: "noCloud", at, data };
            else if (at.endpoint === own)
                yield { message: "ownCloud", at, data };
            else if ((0,undetermined/* isUndetermined */.xm)(partnerCount))
                yield partnerCount;
            else if (partnerCount.value === 0)
                yield { message: "noPartner", at, data };
            else
                yield notVisible;
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/tenant/tenant-connected-organization-blocked.js


// Both settings live in different places of the admin centre, and the request fails only when it was approved.
/* harmony default export */ const tenant_connected_organization_blocked = ((0,lint_rule/* defineRule */.K)({
    id: "tenant-connected-organization-blocked",
    description: "Access packages are offered to an organization that cross-tenant access blocks.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "tenant",
    reads: ["connectedOrganizations"],
    messages: {
        blocked: "{{subject}} offers access packages to {{organization}}, whose tenant {{tenant}} is blocked: {{setting}} lets nobody in.",
    },
    fix: "Allow the organization in its partner entry, or remove the connected organization.",
    since: "0.1.0",
    *check({ connectedOrganizations: { items, gap } }) {
        let isAnyConfigured = false;
        for (const { id, name, isConfigured, tenants } of items) {
            if (isConfigured === false)
                continue;
            if (tenants.length > 0)
                isAnyConfigured = true;
            for (const each of tenants) {
                if ((0,undetermined/* isUndetermined */.xm)(each)) {
                    yield each;
                    continue;
                }
                const { tenantId, place, inbound } = each;
                if ((0,undetermined/* isUndetermined */.xm)(inbound))
                    yield inbound;
                else if (inbound.reach !== "none")
                    continue;
                else if ((0,undetermined/* isUndetermined */.xm)(isConfigured))
                    yield isConfigured;
                else {
                    const at = { place, setting: `connectedOrganizations/${id}/${tenantId}`, judged: inbound.judged };
                    const shown = inbound.inherited ?? inbound.place;
                    const related = [{ message: "what blocks it", place: shown }];
                    yield { message: "blocked", at, data: { organization: name, tenant: tenantId, setting: inbound.title }, related };
                }
            }
        }
        if (gap !== undefined)
            yield gap;
        else if (!isAnyConfigured)
            return lint_rule/* notApplicable */.h;
        return undefined;
    },
}));

// EXTERNAL MODULE: ./build/src/model/default-comparison.js
var default_comparison = __nccwpck_require__(3642);
;// CONCATENATED MODULE: ./build/rules/tenant/tenant-differs-from-baseline.js



// A deviation that somebody wants is an exception, with an owner and a day on which it ends.
/* harmony default export */ const tenant_differs_from_baseline = ((0,lint_rule/* defineRule */.K)({
    id: "tenant-differs-from-baseline",
    description: "The default of a tenant means something else than that of the tenant that is named as baseline.",
    category: "governance",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "tenant",
    reads: [],
    options: {
        type: "object",
        properties: {
            properties: {
                type: "array",
                items: { type: "string", enum: default_comparison/* comparedProperties */.N },
                default: default_comparison/* comparedProperties */.N,
                description: "The properties of the default that have to mean the same.",
            },
        },
        additionalProperties: false,
    },
    messages: {
        differs: "{{subject}} differs from {{baseline}}, the baseline, in {{title}} of the default.",
    },
    fix: "Set the property as the baseline has it, or write down the deviation as an exception.",
    controls: ["NIST SP 800-53 CM-6"],
    since: "0.1.0",
    *check({ baseline }, { properties }) {
        if (baseline === undefined)
            return lint_rule/* notApplicable */.h;
        for (const { setting, title, difference } of baseline.properties) {
            if (difference === undefined || !properties.includes(setting))
                continue;
            if ((0,undetermined/* isUndetermined */.xm)(difference))
                yield difference;
            else {
                const { at, other } = difference;
                const related = [{ message: `the baseline, ${baseline.name}`, place: other }];
                yield { message: "differs", at, data: { baseline: baseline.name, title }, related };
            }
        }
        return undefined;
    },
}));

;// CONCATENATED MODULE: ./build/rules/tenant/tenant-package-external-ungated.js



const isTrue = (claim) => !(0,undetermined/* isUndetermined */.xm)(claim) && claim.value;
const isFalse = (claim) => !(0,undetermined/* isUndetermined */.xm)(claim) && !claim.value;
function flawsOf({ asksApproval, expires, isReviewed }) {
    const flaws = [];
    if (isFalse(asksApproval))
        flaws.push({ words: "asks nobody for approval", at: asksApproval });
    if (isFalse(expires) && isFalse(isReviewed))
        flaws.push({ words: "gives access that neither ends nor is reviewed again and again", at: expires });
    return flaws;
}
/** What keeps a policy without a flaw from being a sound one. */
function tenant_package_external_ungated_gapsOf({ asksApproval, expires, isReviewed }) {
    const ofEnd = isTrue(expires) || isTrue(isReviewed) ? [] : [expires, isReviewed];
    return [asksApproval, ...ofEnd].filter(undetermined/* isUndetermined */.xm);
}
// The policy is all that stands between an outsider and the resources of the package.
/* harmony default export */ const tenant_package_external_ungated = ((0,lint_rule/* defineRule */.K)({
    id: "tenant-package-external-ungated",
    description: "Outsiders get an access package without approval, or keep it without end and review.",
    category: "governance",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "tenant",
    reads: ["assignmentPolicies"],
    messages: {
        ungated: "{{subject}} lets people from outside request access by {{policy}}, which {{flaws}}.",
    },
    fix: "Require approval, and let assignments expire or review them regularly.",
    controls: ["Zero Trust Assessment 21879", "Zero Trust Assessment 21929"],
    since: "0.1.0",
    *check({ assignmentPolicies: { items, gap } }) {
        const open = items.filter(({ outside }) => (0,undetermined/* isUndetermined */.xm)(outside) || outside.value !== "nobody");
        if (open.length === 0 && gap === undefined)
            return lint_rule/* notApplicable */.h;
        for (const policy of open) {
            const { id, title, outside } = policy;
            const flaws = flawsOf(policy);
            const gaps = flaws.length > 0 ? [] : tenant_package_external_ungated_gapsOf(policy);
            const isSound = flaws.length === 0 && gaps.length === 0;
            const [first] = flaws;
            if ((0,undetermined/* isUndetermined */.xm)(outside)) {
                // Whoever it is for, a sound policy is sound.
                if (!isSound)
                    yield outside;
            }
            else if (first === undefined)
                yield* gaps;
            else {
                const judged = flaws.map(({ words }) => words);
                const data = { policy: title, flaws: (0,words/* inWords */.r4)(judged) };
                yield { message: "ungated", at: { ...first.at, judged }, data, setting: `assignmentPolicies/${id}` };
            }
        }
        if (gap !== undefined)
            yield gap;
        return undefined;
    },
}));

;// CONCATENATED MODULE: ./build/rules/tenant/tenant-package-open-to-all-external.js


// Connected organizations exist so that somebody decides who can ask; this scope asks nobody.
/* harmony default export */ const tenant_package_open_to_all_external = ((0,lint_rule/* defineRule */.K)({
    id: "tenant-package-open-to-all-external",
    description: "Everyone on the internet can request an access package.",
    category: "governance",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "tenant",
    reads: ["assignmentPolicies"],
    messages: {
        everyone: "{{subject}} lets everyone from outside, of whatever organization, request access by {{policy}}.",
    },
    fix: "Offer the access package to the connected organizations that need it.",
    controls: ["Zero Trust Assessment 21875"],
    since: "0.1.0",
    *check({ assignmentPolicies: { items, gap } }) {
        for (const { id, title, outside } of items) {
            if ((0,undetermined/* isUndetermined */.xm)(outside))
                yield outside;
            else if (outside.value === "everyone") {
                yield { message: "everyone", at: outside, data: { policy: title }, setting: `assignmentPolicies/${id}/allowedTargetScope` };
            }
        }
        if (gap !== undefined)
            yield gap;
    },
}));

;// CONCATENATED MODULE: ./build/rules/tenant/tenant-pair-not-reciprocal.js


// One half alone lets nobody through today; it is a standing offer that the other tenant's next change takes up.
/* harmony default export */ const tenant_pair_not_reciprocal = ((0,lint_rule/* defineRule */.K)({
    id: "tenant-pair-not-reciprocal",
    description: "Between two of our own tenants, one grants its half of an access and the other does not.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "tenant",
    reads: [],
    messages: {
        in: "{{subject}} lets people of {{other}} in by {{ours}}, but the {{theirs}} of {{other}} is closed to it.",
        out: "{{subject}} lets its people out to {{other}} by {{ours}}, but the {{theirs}} of {{other}} is closed to it.",
        redemptionIn: "{{subject}} skips the consent of people who come from {{other}}, but the {{theirs}} of {{other}} is off, so they are asked all the same.",
        redemptionOut: "{{subject}} skips the consent of its people who go to {{other}}, but the {{theirs}} of {{other}} is off, so they are asked all the same.",
        sync: "{{subject}} lets {{other}} create users here by synchronization, but the {{theirs}} of {{other}} is off, which synchronization needs.",
    },
    fix: "Grant the other half in the other tenant where the access is wanted, else take this half back.",
    since: "0.1.0",
    *check({ isOneOfSeveral, oneSidedGrants }) {
        if (!isOneOfSeveral)
            return lint_rule/* notApplicable */.h;
        for (const grant of oneSidedGrants) {
            if ((0,undetermined/* isUndetermined */.xm)(grant))
                yield grant;
            else {
                const { channel, other, oursTitle, theirsTitle, at, missing } = grant;
                const related = missing === undefined ? [] : [{ message: "the half that is missing", place: missing }];
                yield { message: channel, at, data: { other, ours: oursTitle, theirs: theirsTitle }, related };
            }
        }
        return undefined;
    },
}));

;// CONCATENATED MODULE: ./build/rules/tenant/tenant-partner-treated-differently.js



// Whoever is refused in one tenant and let into the next one has reached the organization all the same.
/* harmony default export */ const tenant_partner_treated_differently = ((0,lint_rule/* defineRule */.K)({
    id: "tenant-partner-treated-differently",
    description: "One of our own tenants trusts or lets in an external tenant that another one refuses.",
    category: "contradiction",
    severity: "medium",
    presets: ["strict"],
    subject: "tenant",
    reads: [],
    messages: {
        inbound: "{{subject}} is open to everyone of {{partner}} by inbound B2B collaboration, and nobody of it comes into {{others}}.",
        mfa: "{{subject}} accepts multifactor authentication that was done at {{partner}}, which does not count in {{others}}.",
        devices: "{{subject}} accepts what {{partner}} says of devices, which does not count in {{others}}.",
    },
    fix: "Decide once what the partner is to the organization, and make the entries in all tenants say it.",
    since: "0.1.0",
    *check({ isOneOfSeveral, partnerContrasts }) {
        if (!isOneOfSeveral)
            return lint_rule/* notApplicable */.h;
        for (const contrast of partnerContrasts) {
            if ((0,undetermined/* isUndetermined */.xm)(contrast))
                yield contrast;
            else {
                const { aspect, partner, at, refusals } = contrast;
                const related = refusals.map(({ tenant, place }) => ({ message: `refused in ${tenant}`, place }));
                yield { message: aspect, at, data: { partner, others: (0,words/* inWords */.r4)(refusals.map(({ tenant }) => tenant)) }, related };
            }
        }
        return undefined;
    },
}));

;// CONCATENATED MODULE: ./build/rules/trust/partner-device-trust-without-mfa-trust.js


// A device claim is worth as much as the sign-in that brings it, and that sign-in is not believed here.
/* harmony default export */ const partner_device_trust_without_mfa_trust = ((0,lint_rule/* defineRule */.K)({
    id: "partner-device-trust-without-mfa-trust",
    description: "A partner's claims about devices are trusted, its multifactor authentication is not.",
    category: "mfa-trust-scope",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: ["isMfaAccepted", "deviceTrust"],
    messages: {
        devicesOnly: "{{subject}} is trusted for its devices and not for multifactor authentication.",
    },
    fix: "Trust multifactor authentication too, or stop trusting the partner's devices; send the whole inboundTrust object.",
    since: "0.1.0",
    *check({ isMfaAccepted: mfa, deviceTrust: devices }) {
        if (!(0,undetermined/* isUndetermined */.xm)(devices) && !devices.value)
            return lint_rule/* notApplicable */.h;
        if (!(0,undetermined/* isUndetermined */.xm)(mfa) && mfa.value)
            return;
        if ((0,undetermined/* isUndetermined */.xm)(devices))
            yield devices;
        else if ((0,undetermined/* isUndetermined */.xm)(mfa))
            yield mfa;
        else
            yield { message: "devicesOnly", at: devices, setting: "inboundTrust" };
    },
}));

;// CONCATENATED MODULE: ./build/rules/trust/partner-direct-connect-mfa-dead-end.js



// Direct connect users have no object here, so nothing that they could register a method with.
/* harmony default export */ const partner_direct_connect_mfa_dead_end = ((0,lint_rule/* defineRule */.K)({
    id: "partner-direct-connect-mfa-dead-end",
    description: "Direct connect users of a partner need multifactor authentication here, and theirs at home is not trusted.",
    category: "contradiction",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: ["b2bDirectConnectInbound", "isMfaAccepted"],
    considers: ["hasSecurityDefaults"],
    messages: {
        dead: "{{subject}} can use B2B direct connect, but {{policy}} asks its users for multifactor authentication, which they cannot do here and which is not trusted from there.",
    },
    fix: "Trust the partner's multifactor authentication, leave direct connect users out of the policy, or close direct connect.",
    since: "0.1.0",
    *check(partner) {
        const { b2bDirectConnectInbound: inbound, isMfaAccepted: trust } = partner;
        if (!(0,model_reach/* grantsAnything */.sb)(inbound) || trust.value)
            return lint_rule/* notApplicable */.h;
        const { hasSecurityDefaults, directConnectMfa } = partner;
        if (hasSecurityDefaults === true)
            return lint_rule/* notApplicable */.h;
        const { policy, answer } = directConnectMfa;
        const gap = [answer, hasSecurityDefaults].find(undetermined/* isUndetermined */.xm);
        if (answer !== false && gap !== undefined)
            yield gap;
        else if (policy !== undefined) {
            const related = [{ message: "the policy that asks", place: policy.grantPlace }];
            yield { message: "dead", at: trust, related, data: { policy: policy.label.replace(/^Policy/, "the policy") } };
        }
        return undefined;
    },
}));

// EXTERNAL MODULE: ./build/src/model/trust.js
var trust = __nccwpck_require__(5221);
;// CONCATENATED MODULE: ./build/rules/trust/partner-inherits-default-trust.js




// Trust that comes from the default was decided for nobody in particular, and changes when the default does.
/* harmony default export */ const partner_inherits_default_trust = ((0,lint_rule/* defineRule */.K)({
    id: "partner-inherits-default-trust",
    description: "A partner is trusted only because the default trusts every tenant.",
    category: "mfa-trust-scope",
    severity: "low",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: ["explicitTrust"],
    considers: ["isMfaAccepted", "isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted"],
    messages: {
        inherited: "{{subject}} is trusted for {{claims}} only because the default trusts every tenant.",
    },
    fix: "Write inboundTrust in the partner's own entry, with the claims that are meant.",
    since: "0.1.0",
    *check(partner) {
        if (partner.explicitTrust !== undefined)
            return lint_rule/* notApplicable */.h;
        const trusted = trust/* trustClaims */.um.filter((claim) => (0,undetermined/* isKnown */.qE)(partner[claim]) && partner[claim].value);
        if (trusted.length > 0 && partner.inheritedTrust !== undefined) {
            const claims = (0,words/* inWords */.r4)(trusted.map((claim) => trust/* claimTitles */.q_[claim]));
            yield { message: "inherited", at: partner.inheritedTrust, data: { claims } };
        }
        for (const claim of trust/* trustClaims */.um)
            if ((0,undetermined/* isUndetermined */.xm)(partner[claim]))
                yield partner[claim];
    },
}));

;// CONCATENATED MODULE: ./build/rules/trust/partner-mfa-trust-without-evidence.js


// Trusting another tenant's multifactor authentication means relying on a policy that nobody here can read.
/* harmony default export */ const partner_mfa_trust_without_evidence = ((0,lint_rule/* defineRule */.K)({
    id: "partner-mfa-trust-without-evidence",
    description: "A partner's multifactor authentication is trusted, and the catalog holds no recent look at it.",
    category: "mfa-trust-scope",
    severity: "medium",
    presets: ["strict"],
    subject: "partner",
    reads: ["isMfaAccepted"],
    options: {
        type: "object",
        properties: { days: { type: "integer", minimum: 1, default: 365, description: "How many days a look at the partner's multifactor authentication holds." } },
        additionalProperties: false,
    },
    messages: {
        none: "{{subject}} is trusted for multifactor authentication, and its catalog entry does not say when that was looked at and where it is written down.",
        day: "{{subject}} is trusted for multifactor authentication, and assurance.mfa.reviewed of its catalog entry is no past day of the form YYYY-MM-DD.",
        old: "{{subject}} is trusted for multifactor authentication, which was last looked at {{age}} days ago; {{limit}} are meant to be the limit.",
    },
    fix: "Ask the partner how it enforces multifactor authentication, and write reviewed and evidence under assurance.mfa.",
    controls: ["Zero Trust Assessment RMI_132"],
    since: "0.1.0",
    *check({ hasCatalog, catalogEntry, isMfaAccepted, today }, { days }) {
        if (!isMfaAccepted.value || !hasCatalog || catalogEntry === undefined)
            return lint_rule/* notApplicable */.h;
        const reviewed = catalogEntry.text("assurance.mfa.reviewed");
        const place = catalogEntry.placeOf("assurance.mfa.reviewed");
        const related = [{ message: "the catalog entry", place }];
        if (reviewed === undefined || catalogEntry.text("assurance.mfa.evidence") === undefined) {
            yield { message: "none", at: isMfaAccepted, related };
            return;
        }
        const age = (0,model_days/* isDay */.N)(reviewed) ? (0,model_days/* ageInDays */.QR)(reviewed, today) : undefined;
        if (age === undefined || age < 0)
            yield { message: "day", at: isMfaAccepted, related };
        else if (age > days)
            yield { message: "old", at: isMfaAccepted, related, data: { age, limit: days } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/trust/partner-trust-not-approved.js



// Trust decides whose word is taken for a second factor or a healthy device: somebody has to have said so.
/* harmony default export */ const partner_trust_not_approved = ((0,lint_rule/* defineRule */.K)({
    id: "partner-trust-not-approved",
    description: "A partner is trusted for multifactor authentication or devices, and the catalog does not approve it.",
    category: "mfa-trust-scope",
    severity: "high",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: ["isMfaAccepted", "deviceTrust"],
    messages: {
        unapproved: "{{subject}} is trusted for {{claims}}, which its catalog entry does not approve.",
    },
    fix: "Take the trust back, or have it approved in the catalog: mfaTrust, deviceTrust.",
    controls: ["NIST SP 800-53 IA-8"],
    since: "0.1.0",
    *check({ hasCatalog, catalogEntry, approvals, isMfaAccepted, deviceTrust }) {
        if (!hasCatalog || catalogEntry === undefined)
            return lint_rule/* notApplicable */.h;
        const asked = [
            { claim: "multifactor authentication", trust: isMfaAccepted, isApproved: approvals.has("mfaTrust") },
            { claim: "its devices", trust: deviceTrust, isApproved: approvals.has("deviceTrust") },
        ].filter(({ isApproved }) => !isApproved);
        const given = asked.flatMap(({ claim, trust }) => (!(0,undetermined/* isUndetermined */.xm)(trust) && trust.value ? [{ claim, trust }] : []));
        const [first] = given;
        if (first === undefined)
            return yield* asked.map(({ trust }) => trust).filter(undetermined/* isUndetermined */.xm);
        yield { message: "unapproved", at: { ...first.trust, setting: "inboundTrust" }, data: { claims: (0,words/* inWords */.r4)(given.map(({ claim }) => claim)) } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/trust/partner-trust-without-requirement.js


const claims = [
    { name: "isMfaAccepted", claim: "mfa", title: "multifactor authentication", asked: "asks its users for multifactor authentication" },
    { name: "isCompliantDeviceAccepted", claim: "compliant", title: "compliant devices", asked: "asks its users for a compliant device" },
    { name: "isHybridAzureADJoinedDeviceAccepted", claim: "hybrid", title: "hybrid joined devices", asked: "asks its users for a hybrid joined device" },
];
// Trust is an answer. Without a policy that asks, it protects nothing, and people believe that it does.
/* harmony default export */ const partner_trust_without_requirement = ((0,lint_rule/* defineRule */.K)({
    id: "partner-trust-without-requirement",
    description: "A claim of a partner is trusted, and no Conditional Access policy asks for it.",
    category: "mfa-trust-scope",
    severity: "medium",
    presets: ["recommended", "strict"],
    subject: "partner",
    reads: [],
    considers: ["isMfaAccepted", "isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted", "hasSecurityDefaults"],
    messages: {
        unasked: "{{subject}} is trusted for {{claim}}, and no enabled policy {{asked}}.",
    },
    fix: "Add a policy that asks external users for it, or take the trust back.",
    controls: ["NIST SP 800-53 IA-2"],
    since: "0.1.0",
    *check(partner) {
        const { hasSecurityDefaults } = partner;
        const trusted = claims.filter(({ name }) => !(0,undetermined/* isKnown */.qE)(partner[name]) || partner[name].value);
        if (trusted.length === 0 || hasSecurityDefaults === true)
            return lint_rule/* notApplicable */.h;
        for (const { name, claim, title, asked } of trusted) {
            const trust = partner[name];
            const isUsed = partner.usesClaim(claim);
            if (isUsed === true)
                continue;
            const gap = [isUsed, trust, hasSecurityDefaults].find(undetermined/* isUndetermined */.xm);
            if (gap !== undefined)
                yield gap;
            else if ((0,undetermined/* isKnown */.qE)(trust))
                yield { message: "unasked", at: trust, data: { claim: title, asked } };
        }
        return undefined;
    },
}));

;// CONCATENATED MODULE: ./build/rules/trust/trust-incomplete.js



// The object replaces the default's as a whole, so a claim it leaves out does not fall back on the default.
/* harmony default export */ const trust_incomplete = ((0,lint_rule/* defineRule */.K)({
    id: "trust-incomplete",
    description: "An inboundTrust object does not state all three claims.",
    category: "hygiene",
    severity: "low",
    presets: ["recommended", "strict"],
    subject: ["default", "partner"],
    reads: ["explicitTrust"],
    messages: {
        incomplete: "{{subject}}: the trust settings say nothing about {{claims}}.",
    },
    fix: "State all three members of inboundTrust as true or false.",
    since: "0.1.0",
    *check({ explicitTrust }) {
        if (explicitTrust === undefined)
            return lint_rule/* notApplicable */.h;
        const { unstated, gaps, place } = explicitTrust;
        yield* gaps;
        if (unstated.length === 0)
            return;
        const claims = (0,words/* inWords */.r4)(unstated.map((claim) => trust/* claimTitles */.q_[claim]));
        yield { message: "incomplete", at: { place, setting: "inboundTrust" }, data: { claims } };
    },
}));

;// CONCATENATED MODULE: ./build/rules/index.js










































































































/** The pack, by the folder that holds each rule and its page, in the order of the catalogue. */
const groups = {
    default: [
        default_inbound_open,
        default_outbound_open,
        default_direct_connect_allowed,
        default_never_customised,
        default_blocks_encrypted_mail,
        default_trusts_mfa_of_every_tenant,
        default_trusts_devices_of_every_tenant,
        default_auto_redemption_set,
        default_redemption_order_weak,
        default_tenant_restrictions_open,
        default_inbound_scoped_to_users,
        default_m365_access_open,
        default_capability_allowed,
    ],
    partner: [
        partner_inbound_open,
        partner_outbound_open,
        partner_direct_connect_open,
        partner_identical_to_default,
        partner_changes_nothing,
        partner_support_access_left_open,
        partner_well_known_microsoft_tenant,
        partner_duplicate,
        partner_is_own_tenant,
        partner_tenant_id_invalid,
    ],
    access: [
        access_half_blocked,
        access_incomplete,
        target_not_understood,
        target_type_mismatch,
        target_redundant,
    ],
    trust: [
        trust_incomplete,
        partner_trust_not_approved,
        partner_inherits_default_trust,
        partner_device_trust_without_mfa_trust,
        partner_mfa_trust_without_evidence,
        partner_trust_without_requirement,
        partner_direct_connect_mfa_dead_end,
    ],
    sync: [
        partner_user_sync_allowed,
        partner_group_sync_allowed,
        partner_sync_backdoor_shape,
        partner_sync_without_redemption,
        partner_auto_redemption_unapproved,
        partner_auto_redemption_unreachable,
        tenant_legacy_auto_redeem_list,
        partner_left_mto_still_trusted,
        tenant_mto_template_loosens_partners,
    ],
    "tenant-restrictions": [
        partner_tenant_restrictions_open,
        partner_m365_access_open,
    ],
    authorization: [
        guest_invites_open_to_everyone,
        guest_invites_open_to_members,
        guest_directory_access_like_members,
        guest_directory_access_not_restricted,
        guest_email_verified_join_enabled,
        guest_self_service_signup_enabled,
        guest_invitation_domains_unrestricted,
        guest_invitation_domains_block_list,
        guest_invitation_domains_both_lists,
        partner_blocked_but_domain_allowed,
        partner_open_but_domain_refused,
    ],
    guest: [
        guest_inactive,
        guest_invitation_not_redeemed,
        guest_without_sponsor,
        guest_privileged_role,
        guest_owns_application,
        guest_access_review_missing,
    ],
    tenant: [
        tenant_cloud_endpoint_unused,
        tenant_package_open_to_all_external,
        tenant_package_external_ungated,
        tenant_connected_organization_blocked,
        tenant_pair_not_reciprocal,
        tenant_partner_treated_differently,
        tenant_differs_from_baseline,
    ],
    "service-provider": [
        service_provider_not_in_catalog,
        service_provider_mfa_missing,
        service_provider_weak_mfa,
        service_provider_global_admin,
        service_provider_gdap_auto_extends,
    ],
    catalog: [
        partner_not_in_catalog,
        catalog_entry_without_partner,
        catalog_entry_expired,
        catalog_review_overdue,
        catalog_entry_incomplete,
        catalog_owner_missing,
        catalog_entry_invalid,
    ],
    exception: [
        exception_expired,
        exception_invalid,
        exception_unused,
        exception_expires_soon,
        exception_too_long,
        exception_value_changed,
    ],
    "conditional-access": [
        ca_guest_mfa_missing,
        ca_tenant_excluded_from_mfa,
        ca_service_provider_excluded_everywhere,
        ca_guests_excluded_from_sign_in_risk,
        ca_guest_session_too_long,
        ca_device_control_untrusted,
        ca_strength_unreachable_for_guests,
        ca_unsupported_control_for_guests,
        ca_guest_scope_empty,
        ca_external_tenant_unknown,
        ca_policies_inert_under_security_defaults,
    ],
    input: [
        file_default_duplicated,
        file_object_duplicated,
        file_partial_page,
        file_key_misspelt,
        file_key_duplicated,
        file_property_not_understood,
        file_terraform_sync_collision,
    ],
};
/** Every rule of the pack. */
const pack = Object.values(groups).flat();


/***/ }),

/***/ 2609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ ruleInfo),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   fT: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7614);
/* harmony import */ var _lint_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7872);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8795);
/* harmony import */ var _model_catalog_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9900);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(990);





/** Turns outcomes into a report's terms: places into lines, rules into ids, partners into who answers for them. */
function assemble(outcomes, { documents, catalog, excerpts }) {
    const { findings, excepted, unknown } = outcomes;
    const about = (subject) => subjectRef(subject, catalog);
    const placed = place([...findings, ...excepted], documents, excerpts, about);
    return {
        counts: count(outcomes),
        findings: placed.slice(0, findings.length).sort(worstFirst),
        excepted: excepted
            .flatMap((each, index) => {
            const finding = placed[findings.length + index];
            return finding === undefined ? [] : [{ ...finding, exception: acceptance(each) }];
        })
            .sort(worstFirst),
        unknown: unknown.map(({ rule, subject, reason, needs }) => ({ rule: rule.id, subject: about(subject), reason, needs })),
    };
}
/** The outcomes of several tenants as those of one run. */
function together(parts) {
    const [only, second] = parts;
    if (only !== undefined && second === undefined)
        return only;
    return {
        counts: parts.map(({ counts }) => counts).reduce(sum, nothing),
        findings: parts.flatMap(({ findings }) => findings).sort(worstFirst),
        excepted: parts.flatMap(({ excepted }) => excepted).sort(worstFirst),
        unknown: parts.flatMap(({ unknown }) => unknown),
    };
}
const nothing = { finding: 0, excepted: 0, unknown: 0, pass: 0, "not-applicable": 0, bySeverity: { high: 0, medium: 0, low: 0, info: 0 } };
function sum(one, other) {
    return {
        finding: one.finding + other.finding,
        excepted: one.excepted + other.excepted,
        unknown: one.unknown + other.unknown,
        pass: one.pass + other.pass,
        "not-applicable": one["not-applicable"] + other["not-applicable"],
        bySeverity: {
            high: one.bySeverity.high + other.bySeverity.high,
            medium: one.bySeverity.medium + other.bySeverity.medium,
            low: one.bySeverity.low + other.bySeverity.low,
            info: one.bySeverity.info + other.bySeverity.info,
        },
    };
}
/** Places of findings as lines, in the order of `found`. */
function place(found, documents, excerpts, about) {
    const locator = new _locate_js__WEBPACK_IMPORTED_MODULE_3__/* .Locator */ .h(documents, found.flatMap((each) => [each.place, ...each.related.map((one) => one.place)]));
    return found.map((each) => {
        const location = locator.location(each.place);
        const excerpt = location && excerpts ? locator.excerpt(location) : undefined;
        return {
            rule: each.rule.id,
            severity: each.severity,
            message: each.message,
            subject: about(each.subject),
            ...(location && { location }),
            related: each.related.flatMap((one) => {
                const at = locator.location(one.place);
                return at === undefined ? [] : [{ message: one.message, location: at }];
            }),
            ...(each.value !== undefined && { value: each.value }),
            help: help(each.rule),
            fingerprint: each.fingerprint,
            ...(excerpt && { excerpt }),
            ...(each.setting !== "" && { setting: each.setting }),
        };
    });
}
function acceptance(covered) {
    if ("since" in covered)
        return { baseline: true, since: covered.since };
    const entry = covered.exception;
    const ticket = entry.text("ticket");
    return {
        id: entry.id,
        owner: entry.text("owner") ?? "",
        reason: entry.text("reason") ?? "",
        expires: entry.text("expires") ?? "",
        ...(ticket !== undefined && { ticket }),
    };
}
/** Severity, then file and line: an order that nothing but the input's content decides. */
function worstFirst(a, b) {
    return (_lint_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO.indexOf(a.severity) - _lint_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO.indexOf(b.severity) ||
        compare(a.location?.file ?? "", b.location?.file ?? "") ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
        compare(a.rule, b.rule));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function count({ findings, excepted, unknown, passes, notApplicable }) {
    const bySeverity = { high: 0, medium: 0, low: 0, info: 0 };
    for (const { severity } of findings)
        bySeverity[severity] += 1;
    return {
        finding: findings.length,
        excepted: excepted.length,
        unknown: unknown.length,
        pass: passes,
        "not-applicable": notApplicable,
        bySeverity,
    };
}
function subjectRef({ kind, id, name, tenant }, catalog) {
    return {
        kind,
        ...(id !== undefined && { id }),
        ...(name !== undefined && { name }),
        ...(0,_model_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .responsibleFor */ .wI)(catalog, id),
        ...(tenant !== undefined && { tenant }),
    };
}
const groupOf = new Map(Object.entries(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .groups */ .T).flatMap(([group, rules]) => rules.map((rule) => [rule.id, group])));
/** The page of a rule; of one that is not in the pack what it names itself, else its file. */
function help({ id, own }) {
    return own === undefined ? (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .rulePage */ .gd)(groupOf.get(id) ?? "", id) : (own.help ?? own.file);
}
/** What formats say of a rule that was on. */
function ruleInfo({ rule, severity }) {
    const { id, description, category, fix, controls = [] } = rule;
    return { id, description, category, severity, fix, help: help(rule), controls };
}


/***/ }),

/***/ 3867:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1173);

// A reader that stops early, such as `head`, is no fault of ours.
process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE")
        throw error;
});
await (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .program */ .D)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ program_program)
});

// UNUSED EXPORTS: commandLine

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

// EXTERNAL MODULE: ./build/src/lint/errors.js
var errors = __nccwpck_require__(4120);
// EXTERNAL MODULE: ./build/src/report/untrusted.js
var untrusted = __nccwpck_require__(3154);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __nccwpck_require__(990);
// EXTERNAL MODULE: ./build/src/report/inputs.js
var inputs = __nccwpck_require__(3407);
// EXTERNAL MODULE: ./build/src/model/days.js
var days = __nccwpck_require__(8384);
;// CONCATENATED MODULE: ./build/src/cli/input-flags.js


/** Adds the paths and the flags that say what is read, and as of when. */
function takeInput(command) {
    return command
        .argument("[PATH...]", "files, folders or globs (default: what xtaplint.yml names, else the working directory)")
        .option("--config <file>", "the configuration (default: xtaplint.yml in PATH when that is one folder, else here)")
        .option("--catalog <file>", "the partner catalog (default: what the configuration names)")
        .option("--exceptions <file>", "the exceptions file (default: what the configuration names)")
        .option("--now <day>", "judge as of this day, YYYY-MM-DD (default: today)", parseDay)
        .option("--allow-rule-modules", "run the modules with rules that the configuration names")
        .option("--debug", "print more about what went wrong");
}
/** The flag that says which rules are on, for commands that judge. */
function presetOption() {
    return new Option("--preset <name>", "the rules to start from").choices(["recommended", "strict", "all"]);
}
/** The input that paths and flags name. */
function inputOf(paths, { config, catalog, exceptions, now, allowRuleModules }) {
    return {
        cwd: process.cwd(),
        paths,
        ...(config !== undefined && { configFile: config }),
        ...(catalog !== undefined && { catalog }),
        ...(exceptions !== undefined && { exceptions }),
        ...(now !== undefined && { now }),
        ...(allowRuleModules && { allowRuleModules }),
    };
}
/** Paths and flags as they have to be given again for another command to read the same. */
function asArguments(paths, { config, catalog, exceptions, now, allowRuleModules }) {
    const flags = { "--config": config, "--catalog": catalog, "--exceptions": exceptions, "--now": now };
    return [...paths, ...Object.entries(flags).flatMap(([flag, value]) => (value === undefined ? [] : [flag, value])), ...(allowRuleModules ? ["--allow-rule-modules"] : [])];
}
function parseDay(text) {
    if (!(0,days/* isDay */.N)(text))
        throw new InvalidArgumentError("Write a day as YYYY-MM-DD.");
    return text;
}

;// CONCATENATED MODULE: ./build/src/cli/new-command.js

/** A command with what all have in common. `path` is how people call it, without the program's name. */
function newCommand(path, description) {
    return new Command(path.split(" ").at(-1))
        .description(description)
        .helpOption("--help", "print this help")
        .helpCommand(false)
        .showHelpAfterError(`(xtaplint ${path} --help lists what there is)`)
        .exitOverride();
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:tty"
const external_node_tty_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");
;// CONCATENATED MODULE: ./build/src/github/repository.js


/** The way from the root of the repository that `folder` lies in down to it, POSIX, empty at the root and outside of one. */
function repositoryPrefix(folder) {
    for (let root = external_node_path_.resolve(folder);; root = external_node_path_.dirname(root)) {
        if ((0,external_node_fs_.existsSync)(external_node_path_.join(root, ".git")))
            return external_node_path_.relative(root, folder).split(external_node_path_.sep).join("/");
        if (external_node_path_.dirname(root) === root)
            return "";
    }
}

// EXTERNAL MODULE: ./build/src/report/order.js
var order = __nccwpck_require__(5796);
// EXTERNAL MODULE: ./build/src/report/phrases.js
var phrases = __nccwpck_require__(986);
;// CONCATENATED MODULE: ./build/src/report/github.js



const levels = { high: "error", medium: "warning", low: "notice", info: "notice" };
/** A runner shows the first ten of each level and cuts a message at 4 096 characters, and says neither. */
const mostOfLevel = 10;
const longestMessage = 3_900;
const longestTitle = 200;
/**
 * The annotations a runner will show, errors first, worst first inside. When a level has more findings than fit,
 * each rule has a say in each file before any speaks twice, and the last one says how many are left and where.
 */
function chooseAnnotations(report, rest = "the job summary") {
    const findings = (0,order/* worstFirst */.md)(report.findings);
    return ["error", "warning", "notice"].flatMap((level) => ofLevel(level, findings.filter((finding) => levels[finding.severity] === level), rest));
}
/** Hands the annotations to the toolkit, which is the one that writes workflow commands. */
function writeAnnotations(annotations, sink) {
    for (const { level, message, ...properties } of annotations)
        sink[level](message, properties);
}
function ofLevel(level, findings, rest) {
    if (findings.length <= mostOfLevel)
        return findings.map((finding) => annotation(level, finding, 0));
    const [first, repeated] = apart(findings);
    const shown = new Set([...first, ...repeated].slice(0, mostOfLevel - 1));
    const hidden = findings.filter((finding) => !shown.has(finding));
    const hiddenLikeIt = new Map();
    for (const finding of hidden)
        hiddenLikeIt.set(ruleAndFile(finding), (hiddenLikeIt.get(ruleAndFile(finding)) ?? 0) + 1);
    const annotations = findings
        .filter((finding) => shown.has(finding))
        .map((finding) => annotation(level, finding, first.has(finding) ? (hiddenLikeIt.get(ruleAndFile(finding)) ?? 0) : 0));
    const more = `and ${hidden.length} more of this level (${(0,phrases/* severityCounts */.ur)((0,order/* tally */.N4)(hidden))}): see ${rest}.`;
    return [...annotations, { level, title: "More findings", message: more }];
}
/** The first finding of each rule in each file, and all others. */
function apart(findings) {
    const first = new Map();
    for (const finding of findings)
        if (!first.has(ruleAndFile(finding)))
            first.set(ruleAndFile(finding), finding);
    const chosen = new Set(first.values());
    return [chosen, findings.filter((finding) => !chosen.has(finding))];
}
function ruleAndFile({ rule, location }) {
    return JSON.stringify([rule, location?.file]);
}
function annotation(level, finding, hidden) {
    const { location } = finding;
    const more = hidden === 0 ? "" : ` This rule has ${(0,phrases/* count */.U9)(hidden, "more place", "more places")}${location === undefined ? "" : " in this file"}.`;
    return {
        level,
        title: github_escape(`${finding.severity}: ${finding.rule}`, longestTitle),
        message: github_escape((0,phrases/* messageOf */.bD)(finding), longestMessage - more.length) + more,
        ...(location !== undefined && {
            // A path that has to be written out is no path any more: better unattached than acting on who reads the log.
            file: (0,untrusted/* visible */.RK)(location.file),
            startLine: location.line,
            endLine: location.endLine,
            ...(location.line === location.endLine && { startColumn: location.column, endColumn: location.endColumn }),
        }),
    };
}
/** What a workflow command must not hold is the toolkit's to escape; this is what must not reach people's eyes. */
function github_escape(text, longest) {
    const shown = (0,untrusted/* visible */.RK)(text);
    return shown.length <= longest ? shown : (0,untrusted/* cut */.Jj)(shown, longest - 40);
}

;// CONCATENATED MODULE: ./build/src/report/rebase.js

/** The same report with paths relative to another folder: `prefix` is the way from there down to the working directory. */
function rebase(report, prefix) {
    if (prefix === "")
        return report;
    const move = (file) => external_node_path_.posix.join(prefix, file);
    const at = (location) => ({ ...location, file: move(location.file) });
    const finding = (each) => ({
        ...each,
        ...(each.location && { location: at(each.location) }),
        related: each.related.map((related) => ({ ...related, location: at(related.location) })),
    });
    return {
        ...report,
        inputs: report.inputs.map((input) => ({ ...input, file: move(input.file) })),
        findings: report.findings.map(finding),
        excepted: report.excepted.map(finding),
        ...(report.loosened && { loosened: report.loosened.map((each) => ({ ...each, ...(each.location && { location: at(each.location) }) })) }),
    };
}

;// CONCATENATED MODULE: ./build/src/cli/output.js








/** What `--format` takes. */
const formats = ["text", "json", "sarif", "markdown", "github", "junit"];
/**
 * Pairs each `--output` with the `--format` before it; an `--output` without one is the text report.
 * @throws ConfigError when two reports would share standard output.
 */
function pairOutputs(given) {
    const outputs = [];
    for (const argument of given) {
        const last = outputs.at(-1);
        if ("format" in argument)
            outputs.push({ format: argument.format });
        else if (last !== undefined && last.file === undefined)
            outputs.splice(-1, 1, { ...last, file: argument.file });
        else
            outputs.push({ format: "text", file: argument.file });
    }
    if (outputs.filter(({ file }) => file === undefined).length > 1) {
        throw new errors/* ConfigError */.x(["Only one report can go to standard output: give each --format but one an --output."]);
    }
    return outputs.length === 0 ? [{ format: "text" }] : outputs;
}
/** Writes one report to its file or to standard output. */
async function writeReport(report, { format, file }, style) {
    if (format === "github") {
        // Only the toolkit writes workflow commands, and it writes them to standard output.
        if (file !== undefined)
            throw new errors/* ConfigError */.x(["--format github writes workflow commands to standard output: leave --output out."]);
        const annotations = chooseAnnotations(rebase(report, repositoryPrefix(process.cwd())), "the other reports");
        writeAnnotations(annotations, await __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 6421)));
        return;
    }
    const text = await render(report, format, { ...style, color: file === undefined && wantsColor(style.color) });
    if (file === undefined)
        process.stdout.write(text);
    else
        writeToFile(file, text);
}
/** Each format is loaded when it is asked for: most runs write one. */
async function render(report, format, style) {
    switch (format) {
        case "json":
            return (await __nccwpck_require__.e(/* import() */ 912).then(__nccwpck_require__.bind(__nccwpck_require__, 7912))).toJson(report);
        case "sarif": {
            const { toSarif } = await __nccwpck_require__.e(/* import() */ 77).then(__nccwpck_require__.bind(__nccwpck_require__, 2077));
            return toSarif(rebase(report, repositoryPrefix(process.cwd())), { informationUri: version/* repository */.Jk });
        }
        case "markdown":
            return (await __nccwpck_require__.e(/* import() */ 75).then(__nccwpck_require__.bind(__nccwpck_require__, 75))).toMarkdown(report);
        case "junit":
            return (await __nccwpck_require__.e(/* import() */ 356).then(__nccwpck_require__.bind(__nccwpck_require__, 3356))).toJunit(report);
        case "text":
            return (await __nccwpck_require__.e(/* import() */ 176).then(__nccwpck_require__.bind(__nccwpck_require__, 8176))).toText(report, { ...style, width: process.stdout.isTTY ? Math.min(process.stdout.columns, 120) : 100 });
    }
}
/** Whether to colour what goes to standard output. `flag` is false when `--no-color` was given. */
function wantsColor(flag) {
    // Asked of the descriptor: off a terminal the stream's own `isTTY` is undefined, for which picocolors asks CI instead.
    return flag && (0,external_node_tty_namespaceObject.isatty)(process.stdout.fd) && process.env.NO_COLOR === undefined;
}
/** Columns for what is read as a page: those of the terminal, up to what reads well. */
function pageWidth() {
    return process.stdout.isTTY ? Math.min(process.stdout.columns, 100) : 80;
}
/**
 * Writes a file, with the folders that it lies in. `what` names it in the error.
 * @throws ConfigError when it cannot be written.
 */
function writeToFile(file, text, what = "report") {
    try {
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (error) {
        const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
        throw new errors/* ConfigError */.x([`${file}: the ${what} cannot be written (${reason}); name a file that can be written with --output.`]);
    }
}

;// CONCATENATED MODULE: ./build/src/cli/baseline.js






/** `xtaplint baseline`. */
function baselineCommand() {
    return takeInput(newCommand("baseline", "Writes today's findings as a baseline, which lint then excepts. Give it the same input as lint."))
        .addOption(presetOption())
        .option("--output <file>", "the baseline to write (default: what the configuration names, else xtaplint-baseline.json)")
        .option("--prune", "only remove the entries whose finding is gone")
        .addHelpText("after", "\nExit codes: 0 the baseline was written, 2 the job could not be done.")
        .action(async (paths, flags) => {
        // Loaded when it is asked for: most runs lint.
        const { updateBaselines } = await __nccwpck_require__.e(/* import() */ 864).then(__nccwpck_require__.bind(__nccwpck_require__, 864));
        const { result, updates } = await updateBaselines({
            ...inputOf(paths, flags),
            prune: flags.prune === true,
            ...(flags.output !== undefined && { output: flags.output }),
            ...(flags.preset !== undefined && { preset: flags.preset }),
        });
        if (updates.length === 0)
            throw new errors/* ConfigError */.x(reasons(result));
        for (const update of updates) {
            writeToFile(update.file, update.text, "baseline");
            console.error((0,untrusted/* visible */.RK)(summary(update)));
            if (!update.isConfigured) {
                console.error((0,untrusted/* visible */.RK)(`The configuration does not name it: lint uses it with --baseline ${update.file}, or with baseline: in xtaplint.yml.`));
            }
        }
    });
}
/** What happened to the entries, on one line. */
function summary({ file, added, kept, removed, notJudged }) {
    const open = notJudged === 0 ? "" : ` (${notJudged} of them not judged now)`;
    return `${file}: ${added} added, ${kept} kept${open}, ${removed} removed.`;
}
/** What kept a run from judging everything. */
function reasons({ report, crashes, nothingFound }) {
    return [
        ...(nothingFound === undefined ? [] : [nothingFound]),
        ...(0,inputs/* inputsThat */.lS)("failed", report.inputs).map(inputs/* inputError */.Xu),
        ...[...new Set(crashes.map(({ rule }) => rule.id))].map((id) => `Rule ${id} crashed; xtaplint lint says more.`),
        "No baseline was written: what could not be judged would count as gone.",
    ];
}

// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __nccwpck_require__(4163);
// EXTERNAL MODULE: ./build/src/report/terminal-text.js
var terminal_text = __nccwpck_require__(2760);
;// CONCATENATED MODULE: ./build/src/cli/input-faults.js


/** Says on stderr what kept the input from being read as a whole, and sets the exit code 2 where something did. */
function tellInputFaults({ inputs, nothingFound }) {
    const failed = inputs.filter(({ status }) => status === "failed");
    for (const { file, reason = "cannot be read" } of failed)
        console.error((0,terminal_text/* terminalText */.e)(/^\d/.test(reason) ? `${file}:${reason}` : `${file}: ${reason}`));
    if (nothingFound !== undefined)
        console.error((0,untrusted/* visible */.RK)(nothingFound));
    if (nothingFound !== undefined || failed.length > 0)
        process.exitCode = 2;
}

;// CONCATENATED MODULE: ./build/src/cli/catalog.js







/** `xtaplint catalog`. */
function catalogCommand() {
    return newCommand("catalog", "What concerns the partner catalog.").addCommand(renderCommand());
}
function renderCommand() {
    return takeInput(newCommand("catalog render", "Writes the partner catalog as a Markdown page: who answers for whom, and what is in effect."))
        .option("--output <file>", "the file to write (default: standard output)")
        .action(async (paths, flags) => {
        const { readEffective } = await __nccwpck_require__.e(/* import() */ 49).then(__nccwpck_require__.bind(__nccwpck_require__, 3049));
        const result = await readEffective(inputOf(paths, flags));
        const listed = result.tenants.filter(({ tenant }) => tenant.catalog !== undefined);
        if (result.tenants.length > 0 && listed.length === 0)
            throw new errors/* ConfigError */.x(["There is no partner catalog: name one with --catalog, or in xtaplint.yml as catalog."]);
        if (listed.length > 0) {
            const { catalogRows } = await __nccwpck_require__.e(/* import() */ 158).then(__nccwpck_require__.bind(__nccwpck_require__, 3158));
            const { catalogPage } = await __nccwpck_require__.e(/* import() */ 19).then(__nccwpck_require__.bind(__nccwpck_require__, 19));
            const pages = listed.map(({ effective, tenant }) => {
                const partners = tenant.complete("crossTenantAccessPolicyPartner");
                const partnersUnknown = (0,undetermined/* isUndetermined */.xm)(partners) ? partners.undetermined : undefined;
                const rows = tenant.catalog === undefined ? [] : catalogRows(tenant.catalog, tenant.today);
                return catalogPage({ effective, rows, partnersUnknown });
            });
            if (flags.output === undefined)
                process.stdout.write(pages.join("\n"));
            else
                writeToFile(flags.output, pages.join("\n"));
        }
        for (const { tenant } of result.tenants) {
            if (tenant.catalog === undefined)
                console.error((0,untrusted/* visible */.RK)(`The tenant ${JSON.stringify(tenant.name)} has no partner catalog, so there is no page of its partners.`));
        }
        tellInputFaults(result);
    });
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __nccwpck_require__(7336);
// EXTERNAL MODULE: ./build/src/model/nearest.js
var nearest = __nccwpck_require__(7957);
;// CONCATENATED MODULE: ./build/src/cli/effective.js









/** `xtaplint effective`. */
function effectiveCommand() {
    return takeInput(newCommand("effective", "Prints what is in effect for the default and each partner, and where each value comes from."))
        .option("--partner <id>", "only the partner with this tenant id")
        .addOption(new Option("--format <name>", "how to write it").choices(["text", "json"]).default("text"))
        .option("--no-color", "print without colours, as NO_COLOR does")
        .action(async (paths, flags) => {
        const { readEffective } = await __nccwpck_require__.e(/* import() */ 49).then(__nccwpck_require__.bind(__nccwpck_require__, 3049));
        const result = await readEffective(inputOf(paths, flags));
        const shown = only(result.tenants.map(({ effective }) => effective), flags.partner);
        if (shown.length > 0)
            await print(shown, result.isSeveral, flags);
        tellInputFaults(result);
    });
}
/**
 * The tenants that have the partner, with that alone.
 * @throws ConfigError when there is no such partner.
 */
function only(tenants, asked) {
    if (asked === undefined || tenants.length === 0)
        return tenants;
    const id = asked.trim().toLowerCase();
    const found = tenants.map((each) => ({ ...each, partners: each.partners.filter((partner) => partner.id === id) })).filter(({ partners }) => partners.length > 0);
    if (found.length > 0)
        return found;
    const meant = (0,nearest/* nearest */.p)(id, tenants.flatMap(({ partners }) => partners.flatMap((partner) => partner.id ?? [])));
    throw new errors/* ConfigError */.x([`There is no partner ${JSON.stringify((0,untrusted/* visible */.RK)(asked))} in the input${meant === undefined ? "." : `; did you mean ${(0,untrusted/* visible */.RK)(meant)}?`}`]);
}
async function print(tenants, isSeveral, { format, partner, color }) {
    const [first] = tenants;
    if (first === undefined)
        return;
    if (format === "json") {
        const { effectiveJson, effectiveTenantsJson } = await __nccwpck_require__.e(/* import() */ 93).then(__nccwpck_require__.bind(__nccwpck_require__, 5093));
        process.stdout.write(isSeveral ? effectiveTenantsJson(first.now, tenants) : effectiveJson(first));
        return;
    }
    const { effectiveText, tenantHeading } = await __nccwpck_require__.e(/* import() */ 289).then(__nccwpck_require__.bind(__nccwpck_require__, 9289));
    const { bold } = picocolors.createColors(wantsColor(color));
    const page = { width: pageWidth(), heading: bold };
    const texts = tenants.map(({ tenant, default: fallback, partners }) => {
        // Whoever asks for one partner wants that: what it leaves to the default is said with its settings.
        const text = effectiveText(partner === undefined ? [fallback, ...partners] : partners, page);
        return tenant === undefined ? text : `${tenantHeading(tenant, page)}\n\n${text}`;
    });
    process.stdout.write(texts.join("\n"));
}

;// CONCATENATED MODULE: ./build/src/cli/own-rules-flags.js

/** Adds the flags that say which rules there are beside the pack. */
function takeOwnRules(command) {
    return command
        .option("--config <file>", "the configuration that names your own rules (default: xtaplint.yml in the working directory)")
        .option("--allow-rule-modules", "run the modules with rules that the configuration names");
}
/**
 * The organization's own rules. Says on stderr which modules are left out.
 * @throws ConfigError when the configuration or one of its rules cannot be used.
 */
async function ownRules({ config, allowRuleModules }) {
    const { readOwnRules } = await __nccwpck_require__.e(/* import() */ 935).then(__nccwpck_require__.bind(__nccwpck_require__, 935));
    const modules = { allowed: allowRuleModules === true, event: process.env.GITHUB_EVENT_NAME };
    const own = await readOwnRules({ cwd: process.cwd(), modules, ...(config !== undefined && { configFile: config }) });
    for (const file of own.left)
        console.error((0,untrusted/* visible */.RK)(`${file}: this module is code, and its rules are left out: --allow-rule-modules runs it.`));
    return own;
}

;// CONCATENATED MODULE: ./build/src/cli/explain.js







/** `xtaplint explain`. */
function explainCommand() {
    return takeOwnRules(newCommand("explain", "Prints the page of a rule: what it flags, why, and what to do.").argument("<RULE>", "the id of the rule"))
        .option("--no-color", "print without colours, as NO_COLOR does")
        .action(async (asked, { color, ...flags }) => {
        const id = asked.toLowerCase();
        const style = { width: pageWidth(), heading: picocolors.createColors(wantsColor(color)).bold };
        // The pages and what reads them are nothing that linting should have to load.
        const { ruleTexts } = await __nccwpck_require__.e(/* import() */ 747).then(__nccwpck_require__.bind(__nccwpck_require__, 6747));
        if (Object.hasOwn(ruleTexts, id)) {
            const { pageText } = await __nccwpck_require__.e(/* import() */ 293).then(__nccwpck_require__.bind(__nccwpck_require__, 1293));
            process.stdout.write(pageText(ruleTexts[id] ?? "", style));
            return;
        }
        const { pages } = await ownRules(flags);
        const page = pages.get(id);
        if (page === undefined)
            throw new errors/* ConfigError */.x([unknownRule(asked, [...Object.keys(ruleTexts), ...pages.keys()])]);
        const { ownRulePage } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(723)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7723));
        process.stdout.write(ownRulePage(page, style));
    });
}
function unknownRule(id, known) {
    const meant = (0,nearest/* nearest */.p)(id, known);
    const isOwn = id.toLowerCase().startsWith("org-") && meant === undefined;
    const hint = isOwn ? " Rules of your own are those that the configuration names under customRules." : "";
    return `There is no rule ${JSON.stringify((0,untrusted/* visible */.RK)(id))}${meant === undefined ? "." : `; did you mean ${JSON.stringify(meant)}?`}${hint} xtaplint rules lists all.`;
}

;// CONCATENATED MODULE: ./build/src/lint/crash.js

/** What to say of a rule that threw or was stopped, in one line. Whose rule it is decides who can mend it. */
function crashSentence({ rule, subject, tenant, cause }) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const on = subject === undefined ? "" : ` on ${[subject.kind, subject.id].filter((part) => part !== undefined && part !== "").join(" ")}`;
    const within = tenant === undefined ? "" : ` in the tenant ${JSON.stringify(tenant)}`;
    const others = "The other rules were judged.";
    if (rule.own === undefined)
        return `Rule ${rule.id} crashed${on}${within}: ${reason}. ${others} Please report it: ${version/* repository */.Jk}/issues`;
    const what = subject === undefined ? "was stopped" : `could not be judged${on}`;
    return `Rule ${rule.id} (${rule.own.file}) ${what}${within}: ${reason}. ${others}`;
}

// EXTERNAL MODULE: ./build/src/lint/severity.js
var severity = __nccwpck_require__(7872);
// EXTERNAL MODULE: ./build/src/run.js + 5 modules
var run = __nccwpck_require__(3223);
;// CONCATENATED MODULE: ./build/src/cli/lint.js








/** `xtaplint lint`. */
function lintCommand() {
    // One list for both flags, because which --output belongs to which --format is a matter of their order.
    const outputs = [];
    return takeInput(newCommand("lint", "Lints policy files and folders. All of them are one tenant, unless the configuration names several."))
        .addOption(presetOption())
        .option("--baseline <file>", "the baseline (default: what the configuration names)")
        .option("--no-baseline", "use no baseline, whatever the configuration names")
        .addOption(new Option("--format <name>", "how to write the report; may repeat, each with an --output (default: text)")
        .choices(formats)
        .argParser((name) => {
        outputs.push({ format: parseFormat(name) });
    }))
        .option("--output <file>", "the file for the --format before it (default: standard output)", (file) => {
        outputs.push({ file });
    })
        .addOption(new Option("--fail-on <severity>", "fail on findings this severe or worse (default: medium)").choices([...severity/* severities */.gO, "never"]))
        .option("--fail-on-unknown", "fail on rules that could not be judged, too")
        .option("--quiet", "print findings and the last line only")
        .option("--no-color", "print without colours, as NO_COLOR does")
        .addHelpText("after", "\nExit codes: 0 nothing at or above --fail-on, 1 findings, 2 the job could not be done.")
        .action(async (paths, flags) => {
        const pairs = pairOutputs(outputs);
        const result = await (0,run/* run */.e)({
            ...inputOf(paths, flags),
            excerpts: pairs.some(({ format }) => format === "text"),
            ...(flags.baseline !== undefined && { baseline: flags.baseline }),
            ...(flags.preset !== undefined && { preset: flags.preset }),
            ...(flags.failOn !== undefined && { failOn: flags.failOn }),
            ...(flags.failOnUnknown && { failOnUnknown: true }),
        });
        const given = [...asArguments(paths, flags), ...(flags.preset === undefined ? [] : ["--preset", flags.preset])];
        for (const pair of pairs)
            await writeReport(result.report, pair, { quiet: flags.quiet === true, color: flags.color, given });
        complain(result, flags.debug === true);
        process.exitCode = { pass: 0, fail: 1, incomplete: 2 }[result.report.verdict];
    });
}
/** Diagnostics go to stderr, so that the report on stdout stays a report. */
function complain({ crashes, nothingFound }, debug) {
    if (nothingFound !== undefined)
        console.error(nothingFound);
    for (const crash of crashes) {
        console.error((0,untrusted/* visible */.RK)(crashSentence(crash)));
        if (debug)
            console.error(crash.cause);
    }
}
function parseFormat(name) {
    const format = formats.find((known) => known === name);
    if (format === undefined)
        throw new InvalidArgumentError(`Allowed choices are ${formats.join(", ")}.`);
    return format;
}

;// CONCATENATED MODULE: ./build/src/cli/new-rule.js





/** `xtaplint new-rule`. */
function newRuleCommand() {
    return new Command("new-rule")
        .description("Writes the skeleton of a custom rule.")
        .argument("<ID>", "its id: lower case with hyphens, beginning with org-")
        .option("--output <file>", "the file to write (default: org-rules/ID.yml)")
        .helpOption("--help", "print this help")
        .showHelpAfterError("(xtaplint new-rule --help lists what there is)")
        .exitOverride()
        .action((id, { output }) => {
        const file = output ?? `org-rules/${id}.yml`;
        writeNew(file, ruleSkeleton(id));
        console.log(`wrote ${file}`);
        console.log(`Name it in xtaplint.yml under customRules, and run: xtaplint rules test ${file}`);
    });
}
/**
 * A rule that is valid as it is, to be written over.
 * @throws ConfigError when the id is none of an organization's own.
 */
function ruleSkeleton(id) {
    if (!/^org-[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
        throw new errors/* ConfigError */.x([`"${id}" is no id of your own: write it in lower case with hyphens, beginning with org-, such as org-gold-partner-open.`]);
    }
    return `# yaml-language-server: $schema=${version/* repository */.Jk.replace("github.com", "raw.githubusercontent.com")}/v${version/* version */.rE}/schemas/custom-rules.schema.json
rules:
  - id: ${id}
    description: The entry of a partner whose tier is gold allows all applications. # what it flags
    severity: medium
    scope: partner
    when: partner.catalog.tier == "gold" # where this is false, there is nothing to judge
    flag: partner.b2bCollaborationInbound.applications.reach == "all" # where this is true, there is a finding
    message: "{{subject}} is a gold partner, and its entry allows all applications."
    fix: Allow the applications that the work with this partner needs.
    setting: b2bCollaborationInbound
    samples: # what a sample leaves out is not known
      should-fail:
        - partner: { catalog: { tier: gold }, b2bCollaborationInbound: { applications: { reach: all } } }
      should-pass:
        - partner: { catalog: { tier: gold }, b2bCollaborationInbound: { applications: { reach: only } } }
        - partner: { catalog: { tier: standard } }
`;
}
function writeNew(file, text) {
    try {
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
        // With this flag the system itself refuses a file that is there.
        (0,external_node_fs_.writeFileSync)(file, text, { flag: "wx" });
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
        throw new errors/* ConfigError */.x([code === "EEXIST" ? `${file}: this file is there already: name another with --output.` : `${file}: the rule cannot be written (${code}).`]);
    }
}

// EXTERNAL MODULE: ./build/rules/index.js + 107 modules
var build_rules = __nccwpck_require__(7614);
;// CONCATENATED MODULE: ./build/src/cli/rules-test.js

/** `xtaplint rules test`. */
function rulesTestCommand() {
    return new Command("test")
        .description("Runs the samples inside custom rules.")
        .argument("[FILE...]", "files of rules, or globs (default: what xtaplint.yml names under customRules)")
        .option("--config <file>", "the configuration (default: xtaplint.yml in the working directory)")
        .option("--allow-rule-modules", "run the modules with rules that are named")
        .helpOption("--help", "print this help")
        .addHelpText("after", "\nExit codes: 0 every sample is what it has to be, 1 one is not, 2 the rules cannot be used.")
        .showHelpAfterError("(xtaplint rules test --help lists what there is)")
        .exitOverride()
        .action(async (files, { config, allowRuleModules }) => {
        // What evaluates expressions is loaded by the runs that have some.
        const { testCustomRules } = await __nccwpck_require__.e(/* import() */ 981).then(__nccwpck_require__.bind(__nccwpck_require__, 8981));
        const modules = { allowed: allowRuleModules === true, event: process.env.GITHUB_EVENT_NAME };
        const tested = await testCustomRules({ cwd: process.cwd(), files, modules, ...(config !== undefined && { configFile: config }) });
        console.log(testedText(tested));
        if (failuresOf(tested).length > 0)
            process.exitCode = 1;
    });
}
/** The outcome for people: a line for each rule, and one for each sample that is not what it has to be. */
function testedText(rules) {
    const samples = rules.flatMap((rule) => rule.samples);
    const failures = failuresOf(rules).length;
    const last = `${number(rules.length, "rule")}, ${number(samples.length, "sample")}: ${failures === 0 ? "all as they have to be" : `${failures} not as ${failures === 1 ? "it has" : "they have"} to be`}`;
    return [...rules.flatMap(ruleLines), "", last].join("\n");
}
function ruleLines({ id, file, samples }) {
    if (samples.length === 0)
        return [`- ${id} (${file}): no samples`];
    const failures = samples.filter(({ fault }) => fault !== undefined);
    return [
        `${failures.length === 0 ? "✓" : "✖"} ${id} (${file}): ${number(samples.length, "sample")}`,
        ...failures.map(({ sample, fault }) => `    ${sample.at}: ${sample.expects} ${sample.number}: ${fault ?? ""}`),
    ];
}
function failuresOf(rules) {
    return rules.flatMap(({ samples }) => samples.filter(({ fault }) => fault !== undefined));
}
function number(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./build/src/cli/rules.js






/** `xtaplint rules`. */
function rulesCommand() {
    return takeOwnRules(newCommand("rules", "Lists the rules: those of the pack, and your own that the configuration names."))
        .addCommand(rulesTestCommand())
        .option("--control <name>", "only those that serve this control or framework, such as CIS, SCuBA, NIST, ZTA or AC-3")
        .addOption(new Option("--format <name>", "how to write the list").choices(["text", "json"]).default("text"))
        .action(async ({ control, format, ...flags }) => {
        const { rules } = await ownRules(flags);
        const all = [...build_rules/* pack */.q, ...rules];
        const { frameworkWords, isAskedFor } = await __nccwpck_require__.e(/* import() */ 97).then(__nccwpck_require__.bind(__nccwpck_require__, 8097));
        const asked = control === undefined ? all : all.filter(({ controls = [] }) => controls.some((each) => isAskedFor(each, control)));
        if (asked.length === 0)
            console.error(`No rule serves such a control. Frameworks are asked for by ${frameworkWords.join(", ")}, controls by their ids.`);
        const { rulesJson, rulesText } = await __nccwpck_require__.e(/* import() */ 928).then(__nccwpck_require__.bind(__nccwpck_require__, 1928));
        process.stdout.write(format === "json" ? rulesJson(asked) : rulesText(asked, pageWidth()));
    });
}

;// CONCATENATED MODULE: ./build/src/cli/why.js





/** `xtaplint why`. */
function whyCommand() {
    const command = newCommand("why", "Prints what decided a finding, and the entry that would accept it.");
    return takeInput(command.argument("<FINGERPRINT>", "the fingerprint of the finding, or its first 6 digits or more"))
        .addOption(presetOption())
        .action(async (fingerprint, paths, flags) => {
        const input = inputOf(paths, flags);
        const result = await (0,run/* run */.e)({ ...input, excerpts: true, ...(flags.preset !== undefined && { preset: flags.preset }) });
        const { report, nothingFound } = result;
        tellInputFaults({ inputs: report.inputs, nothingFound });
        if (result.judged.every(({ isEmpty }) => isEmpty))
            return;
        const { findFinding } = await __nccwpck_require__.e(/* import() */ 45).then(__nccwpck_require__.bind(__nccwpck_require__, 3045));
        const found = findFinding(report, fingerprint);
        const { readEffective } = await __nccwpck_require__.e(/* import() */ 49).then(__nccwpck_require__.bind(__nccwpck_require__, 3049));
        const { tenants } = await readEffective(input);
        const { whyText } = await __nccwpck_require__.e(/* import() */ 984).then(__nccwpck_require__.bind(__nccwpck_require__, 984));
        const texts = [];
        for (const finding of found) {
            const effective = tenants.find(({ tenant }) => tenant.name === finding.subject.tenant)?.effective;
            texts.push(whyText(await decide(finding, report, exceptionsOf(finding, result), effective), pageWidth()));
        }
        process.stdout.write(texts.join("\n"));
    });
}
/** Exceptions that tenants share are judged with the first of them, so it is the file that tells whose they are. */
function exceptionsOf({ subject }, { judged, exceptions }) {
    const file = judged.find(({ tenant }) => tenant.name === subject.tenant)?.exceptions?.file;
    return { file, exceptions: exceptions.filter(({ entry }) => entry.place.file === file) };
}
async function decide(finding, report, { file, exceptions }, effective) {
    const { candidatesFor, freeId } = await __nccwpck_require__.e(/* import() */ 245).then(__nccwpck_require__.bind(__nccwpck_require__, 1245));
    const { exceptionEntry } = await __nccwpck_require__.e(/* import() */ 580).then(__nccwpck_require__.bind(__nccwpck_require__, 1580));
    const { rule, subject, value } = finding;
    const alike = [...report.findings, ...report.excepted].filter((other) => other.rule === rule && other.subject.kind === subject.kind && other.subject.id === subject.id && other.subject.tenant === subject.tenant);
    const isOneOfSeveral = new Set(alike.map(({ fingerprint }) => fingerprint)).size > 1;
    const { exception } = finding;
    // An exception covers no finding on exceptions: the entry itself is what has to be mended.
    const isAcceptable = subject.kind !== "exception" && (exception === undefined || "baseline" in exception);
    return {
        finding,
        rule: report.rules.find(({ id }) => id === rule),
        setting: effective && settingOf(finding, effective),
        candidates: candidatesFor({ rule, subject, setting: finding.setting ?? "", value }, exceptions),
        entry: isAcceptable ? exceptionEntry(finding, { id: freeId(exceptions), isOneOfSeveral }) : undefined,
        exceptionsFile: file ?? "exceptions.yml",
    };
}
/** The effective setting that a finding is about, of the very object that it points into. */
function settingOf({ subject, setting, location }, effective) {
    const holders = subject.kind === "default" ? [effective.default] : subject.kind === "partner" ? effective.partners.filter(({ id }) => id === subject.id) : [];
    const own = holders.find(({ location: at }) => location !== undefined && at?.file === location.file && at.line <= location.line && location.line <= at.endLine);
    return (own ?? holders[0])?.settings.find((each) => setting === each.setting || setting?.startsWith(`${each.setting}/`) === true);
}

;// CONCATENATED MODULE: ./build/src/cli/program.js












/** Exit code of a job that could not be done. */
const notDone = 2;
/** The command line with all its commands. */
function commandLine() {
    return new Command("xtaplint")
        .description("Lints how a Microsoft Entra tenant trusts other tenants.")
        .version(version/* version */.rE, "--version", "print the version")
        .helpOption("--help", "print this help")
        .helpCommand(false)
        .showHelpAfterError("(xtaplint --help lists what there is)")
        .exitOverride()
        .addCommand(lintCommand())
        .addCommand(baselineCommand())
        .addCommand(newRuleCommand())
        .addCommand(rulesCommand())
        .addCommand(explainCommand())
        .addCommand(effectiveCommand())
        .addCommand(catalogCommand())
        .addCommand(whyCommand());
}
/** Runs the command line and sets the exit code: 0 clean, 1 findings, 2 the job could not be done. */
async function program_program(args) {
    try {
        await commandLine().parseAsync(args, { from: "user" });
    }
    catch (error) {
        process.exitCode = explain(error, args.includes("--debug"));
    }
}
/** Says what went wrong on stderr: one sentence each for what the user can mend, everything for what only we can. */
function explain(error, debug) {
    if (error instanceof CommanderError)
        return error.exitCode === 0 ? 0 : notDone;
    if (error instanceof errors/* ConfigError */.x) {
        // A problem quotes files and names of files; some show a line with what is wrong marked under it.
        for (const problem of error.problems)
            console.error(problem.split("\n").map(untrusted/* visible */.RK).join("\n"));
        if (debug)
            console.error(error.stack);
        return notDone;
    }
    console.error("xtaplint failed through a fault of its own. Please report it with what follows:", `${version/* repository */.Jk}/issues`);
    console.error(error);
    return notDone;
}


/***/ }),

/***/ 6969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6761);


const beginningLength = 1024 * 1024;
const nothing = Buffer.alloc(0);
/** Most files are small: they are read into one buffer that is used again, which saves a call and an allocation for each. */
const scratch = Buffer.allocUnsafe(64 * 1024);
/** Opens without waiting: a pipe that nobody writes to must not stop the run. */
const readOnly = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (process.platform === "win32" ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
/** The bytes of a file, valid until the next call. */
function readBytes(path, limit) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, readOnly);
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, scratch, 0, scratch.length, null);
        const start = scratch.subarray(0, length);
        if (length < scratch.length && length <= limit)
            return start;
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile())
            return { reason: "this is not a regular file", beginning: nothing };
        if (stat.size <= limit)
            return filled(descriptor, start, stat.size);
        return {
            reason: `the file is larger than the limit of ${limit} bytes`,
            beginning: filled(descriptor, start, Math.min(stat.size, beginningLength)),
        };
    }
    catch (error) {
        return { reason: `the file cannot be read (${(0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error)})`, beginning: nothing };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function filled(descriptor, start, size) {
    const bytes = Buffer.allocUnsafe(Math.max(size, start.length));
    let length = start.copy(bytes);
    while (length < bytes.length) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, length, bytes.length - length, null);
        if (read === 0)
            break;
        length += read;
    }
    return bytes.subarray(0, length);
}


/***/ }),

/***/ 6309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ datumResource)
/* harmony export */ });
const datumFile = /(?:^|[/_])cAAD([A-Za-z0-9]+)\.ya?ml$/;
/** The resource that a data file of Microsoft365DSC's Datum is about: only its name says so, as in `cAADNamedLocationPolicy.yml`. */
function datumResource(file) {
    return datumFile.exec(file)?.[1];
}


/***/ }),

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   t: () => (/* binding */ decodeLeniently)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4409);


const notText = "this is not text: it holds NUL bytes";
/** Decodes UTF-8 and UTF-16, with a byte order mark or without: PowerShell writes UTF-16, and a tenth of all public policy files is so. */
function decode(bytes) {
    const [first, second, third, fourth] = bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return decodeUtf8(bytes.subarray(3), "utf-8-bom");
    if (first === 0xff && second === 0xfe) {
        return third === 0 && fourth === 0 ? utf32 : decodeUtf16(bytes.subarray(2), "utf-16le");
    }
    if (first === 0xfe && second === 0xff)
        return decodeUtf16(bytes.subarray(2), "utf-16be");
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes) && !bytes.includes(0))
        return { text: bytes.toString("latin1"), encoding: "utf-8" };
    // Without a mark the zero bytes tell: a policy file begins with two characters of ASCII.
    if (first !== 0 && second === 0 && third !== 0 && fourth === 0)
        return decodeUtf16(bytes, "utf-16le");
    if (first === 0 && second !== 0 && third === 0 && fourth !== 0)
        return decodeUtf16(bytes, "utf-16be");
    return decodeUtf8(bytes, "utf-8");
}
/** What can be made out of any bytes, to see whether they speak of policies at all. */
function decodeLeniently(bytes) {
    // Dropping the zero bytes shows UTF-16 (whole or cut) and single-byte encodings alike.
    return bytes.toString("latin1").replaceAll("\0", "");
}
const utf32 = { reason: "UTF-32 is not read: save the file as UTF-8", encoding: "utf-32le" };
function decodeUtf8(bytes, encoding) {
    if (bytes.includes(0))
        return { reason: notText };
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text: bytes.toString("utf8"), encoding };
    const lossy = Buffer.from(bytes.toString("utf8"), "utf8");
    const wrong = firstDifference(bytes, lossy);
    const before = bytes.toString("utf8", 0, wrong);
    const byte = bytes[wrong];
    const where = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .positionText */ .J)(before, before.length);
    if (byte === undefined)
        return { reason: `${where}: the file ends in the middle of a character` };
    return {
        reason: `${where}: this is not UTF-8 (byte 0x${byte.toString(16).toUpperCase()}): save the file as UTF-8`,
    };
}
function firstDifference(left, right) {
    let index = 0;
    while (index < left.length && left[index] === right[index])
        index += 1;
    return index;
}
function decodeUtf16(bytes, encoding) {
    if (bytes.length % 2 !== 0) {
        return { reason: "the file ends in the middle of a UTF-16 character: it is cut or was not copied as a whole", encoding };
    }
    const text = encoding === "utf-16le" ? bytes.toString("utf16le") : Buffer.from(bytes).swap16().toString("utf16le");
    return text.includes("\0") ? { reason: notText } : { text, encoding };
}


/***/ }),

/***/ 1359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matcher),
/* harmony export */   k: () => (/* binding */ discover)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6761);



/** Finds the files that `paths` mean: files, folders and globs, less what `!` excludes and `ownFiles`. Sorted by path. */
async function discover(cwd, paths, ownFiles, mostFiles) {
    const included = paths.filter((path) => !path.startsWith("!"));
    const isExcluded = await excluder(paths.filter((path) => path.startsWith("!")).map((path) => path.slice(1)));
    const search = new Search(cwd, mostFiles, (file) => ownFiles.has(file) || isExcluded(file));
    for (const path of included.length > 0 ? included : ["."])
        await search.add(path);
    return search.result();
}
async function excluder(patterns) {
    if (patterns.length === 0)
        return () => false;
    const tests = await Promise.all(patterns.flatMap((pattern) => {
        const plain = withoutDot(pattern).replace(/\/+$/, "");
        // Naming a folder leaves out what is in it.
        return [matcher(plain), matcher(`${plain}/**`)];
    }));
    return (file) => tests.some((test) => test(file));
}
/** Whether a path matches a glob. */
async function matcher(pattern) {
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
    // Without `dot` a file could hide from the linter in a folder whose name begins with a dot.
    return picomatch(pattern, { dot: true });
}
function withoutDot(path) {
    return path.replace(/^(?:\.\/+)+/, "");
}
const magic = /[*?[\]{}()]/;
class Search {
    #cwd;
    #realCwd;
    #mostFiles;
    #isLeftOut;
    #files = new Map();
    #problems = new Map();
    constructor(cwd, mostFiles, isLeftOut) {
        this.#cwd = cwd;
        this.#realCwd = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(cwd);
        this.#mostFiles = mostFiles;
        this.#isLeftOut = isLeftOut;
    }
    result() {
        const byPath = (one, other) => one.file < other.file ? -1 : Number(one.file > other.file);
        return { files: [...this.#files.values()].sort(byPath), problems: [...this.#problems.values()].sort(byPath) };
    }
    async add(asked) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#cwd, asked);
        const kind = kindOf(path);
        if (kind === "file")
            this.#addNamed(path);
        else if (kind === "folder")
            this.#addFolder(path, () => true, "holds no file that is looked at");
        else if (magic.test(asked))
            await this.#addGlob(asked);
        else
            this.#problem(this.#reported(path), kind, "asked");
    }
    #addNamed(path) {
        const file = this.#reported(path);
        if (this.#isLeftOut(file))
            return;
        const target = (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .realPathWithin */ .Nm)(path, this.#allowed(path));
        if ("reason" in target)
            this.#problem(file, target.reason, "asked");
        else if ((0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .isLookedAt */ .gq)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)))
            this.#found(file, target.real, true);
        else
            this.#problem(file, `files of this kind are not read: give ${_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .lookedAt */ .O1}`, "asked");
    }
    #addFolder(path, matches, emptyReason, reportedAs = this.#reported(path)) {
        const allowed = this.#allowed(path);
        const target = (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .realPathWithin */ .Nm)(path, allowed);
        if ("reason" in target)
            return this.#problem(reportedAs, target.reason, "asked");
        const start = this.#reported(path);
        const before = this.#problems.size;
        let met = 0;
        (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)({ file: start === "." ? "" : start, real: target.real }, allowed, {
            file: (file, real) => {
                if (!matches(file))
                    return true;
                met += 1;
                if (this.#isLeftOut(file))
                    return true;
                if (this.#files.size >= this.#mostFiles) {
                    this.#problem(reportedAs, `more than ${this.#mostFiles} files lie here: give narrower paths`, "asked");
                    return false;
                }
                this.#found(file, real, false);
                return true;
            },
            problem: (file, reason) => {
                if (file === start)
                    this.#problem(file, reason, "asked");
                else if (matches(file) && !this.#isLeftOut(file))
                    this.#problem(file, reason, "met");
            },
        });
        if (met === 0 && this.#problems.size === before)
            this.#problem(reportedAs, emptyReason, "empty");
    }
    async #addGlob(asked) {
        const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
        const pattern = withoutDot(asked);
        const base = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#cwd, picomatch.scan(pattern).base);
        if (kindOf(base) !== "folder") {
            this.#problem(asked, "matches no file", "empty");
            return;
        }
        // What is found is named relative to the working directory, whatever way the pattern was written.
        const test = await matcher((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? withoutDot(this.#reported(base) + pattern.slice(base.length)) : pattern);
        this.#addFolder(base, test, "matches no file", asked);
    }
    /** Where links may lead: into the working directory, and into a path outside of it that the user named. */
    #allowed(path) {
        const file = this.#reported(path);
        if (file !== ".." && !file.startsWith("../") && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file))
            return [this.#realCwd];
        const target = (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .realPathWithin */ .Nm)(path, [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root]);
        return "real" in target ? [this.#realCwd, target.real] : [this.#realCwd];
    }
    #reported(path) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.#cwd, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
        return file === "" ? "." : file;
    }
    #found(file, path, named) {
        this.#files.set(file, { file, path, named: named || this.#files.get(file)?.named === true });
    }
    #problem(file, reason, role) {
        if (role !== "met" || !this.#problems.has(file))
            this.#problems.set(file, { file, reason, role });
    }
}
/** "file" also stands for a link that leads nowhere: its reason is found where links are judged. */
function kindOf(path) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) === undefined)
            return "file";
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? "folder" : "file";
    }
    catch (error) {
        const code = (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
        return code === "ENOENT" || code === "ENOTDIR" ? "there is no such file or folder" : `this cannot be read (${code})`;
    }
}


/***/ }),

/***/ 8888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Pf: () => (/* binding */ fieldsOf),
  UB: () => (/* binding */ fragmentOf),
  MU: () => (/* binding */ kindByFragment),
  g4: () => (/* binding */ kindByKeys),
  _X: () => (/* binding */ kindByType)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __nccwpck_require__(8653);
;// CONCATENATED MODULE: ./build/src/input/formats/graph-directory.js

/**
 * The kind of an object of the directory or of identity governance that its keys alone show; `fields` are in lower
 * case. Many other objects speak of users, roles and organizations, so each test wants what only this type has.
 */
function directoryKind(fields) {
    if (isUser(fields))
        return "user";
    if (fields.has("principalid") && fields.has("roledefinitionid"))
        return roleKind(fields);
    if (Array.isArray(fields.get("owners")) && fields.has("appid"))
        return ownedKind(fields);
    if (fields.has("accessdetails") && (0,json/* isObject */.Gv)(fields.get("customer")) && fields.has("status"))
        return "delegatedAdminRelationship";
    if (Array.isArray(fields.get("identitysources")) && fields.has("state"))
        return "connectedOrganization";
    if (typeof fields.get("allowedtargetscope") === "string")
        return "accessPackageAssignmentPolicy";
    if ((0,json/* isObject */.Gv)(fields.get("settings")) && (0,json/* isObject */.Gv)(fields.get("scope")) && fields.has("reviewers"))
        return "accessReviewScheduleDefinition";
    return undefined;
}
const ofUsersOnly = ["usertype", "accountenabled", "externaluserstate", "creationtype", "signinactivity", "sponsors", "identities"];
/** Sign-ins, risky users, registration reports and managed devices name their user in `userDisplayName`; a user itself never does. */
function isUser(fields) {
    if (typeof fields.get("userprincipalname") !== "string" || typeof fields.get("id") !== "string")
        return false;
    return !fields.has("userdisplayname") && !fields.has("userid") && ofUsersOnly.some((key) => fields.has(key));
}
/** Azure's role assignments have a scope in place of the directory's; requests and schedules are no assignments yet. */
function roleKind(fields) {
    if (!fields.has("directoryscopeid") || fields.has("action") || fields.has("scheduleinfo"))
        return undefined;
    if (fields.has("roleeligibilityscheduleid"))
        return "unifiedRoleEligibilityScheduleInstance";
    if (fields.has("roleassignmentscheduleid") || fields.has("assignmenttype"))
        return "unifiedRoleAssignmentScheduleInstance";
    return fields.has("membertype") ? undefined : "unifiedRoleAssignment";
}
function ownedKind(fields) {
    if (fields.has("serviceprincipaltype") || fields.has("serviceprincipalnames"))
        return "servicePrincipal";
    return fields.has("signinaudience") || fields.has("identifieruris") ? "application" : undefined;
}

;// CONCATENATED MODULE: ./build/src/input/formats/graph.js



/** The ends of an `@odata.context`, without keys, projections and `$entity`, in lower case. The longest comes first. */
const contexts = [
    ["crosstenantaccesspolicy/templates/multitenantorganizationpartnerconfiguration", "multiTenantOrganizationPartnerConfigurationTemplate"],
    ["crosstenantaccesspolicy/templates/multitenantorganizationidentitysynchronization", "multiTenantOrganizationIdentitySyncPolicyTemplate"],
    ["crosstenantaccesspolicy/partners/identitysynchronization", "identitySynchronization"],
    ["crosstenantaccesspolicy/partners", "crossTenantAccessPolicyPartner"],
    ["crosstenantaccesspolicy/default", "crossTenantAccessPolicyDefault"],
    ["policies/crosstenantaccesspolicy", "crossTenantAccessPolicy"],
    ["tenantrelationships/multitenantorganization/tenants", "multiTenantOrganizationMember"],
    ["tenantrelationships/multitenantorganization", "multiTenantOrganization"],
    ["conditionalaccess/policies", "conditionalAccessPolicy"],
    ["conditionalaccess/namedlocations", "namedLocation"],
    ["authenticationstrength/policies", "authenticationStrengthPolicy"],
    ["policies/authenticationstrengthpolicies", "authenticationStrengthPolicy"],
    ["policies/authorizationpolicy/authorizationpolicy", "authorizationPolicy"],
    ["policies/authorizationpolicy", "authorizationPolicy"],
    ["policies/b2bmanagementpolicies", "b2bManagementPolicy"],
    ["policies/identitysecuritydefaultsenforcementpolicy", "identitySecurityDefaultsEnforcementPolicy"],
    ["policies/externalidentitiespolicy", "externalIdentitiesPolicy"],
    ["policies/authenticationflowspolicy", "authenticationFlowsPolicy"],
    ["organization", "organization"],
    ["directory/roleassignments", "unifiedRoleAssignment"],
    ["directory/roleassignmentscheduleinstances", "unifiedRoleAssignmentScheduleInstance"],
    ["directory/roleeligibilityscheduleinstances", "unifiedRoleEligibilityScheduleInstance"],
    ["delegatedadminrelationships", "delegatedAdminRelationship"],
    ["entitlementmanagement/connectedorganizations", "connectedOrganization"],
    ["entitlementmanagement/assignmentpolicies", "accessPackageAssignmentPolicy"],
    ["accessreviews/definitions", "accessReviewScheduleDefinition"],
];
/** Fragments that are so short that only the whole of one says enough: others end with the same word. */
const wholeContexts = new Map([
    ["users", "user"],
    ["applications", "application"],
    ["serviceprincipals", "servicePrincipal"],
]);
/** What follows `$metadata#` in an `@odata.context`, bare: "policies/crossTenantAccessPolicy/partners". */
function fragmentOf(context) {
    if (typeof context !== "string" || context.length > 2000)
        return undefined;
    const hash = context.indexOf("#");
    if (hash === -1)
        return undefined;
    let fragment = context.slice(hash + 1);
    // Projections nest: `partners(tenantId,identitySynchronization())`.
    for (let before = ""; before !== fragment;) {
        before = fragment;
        fragment = fragment.replace(/\([^()]*\)/g, "");
    }
    return fragment.replace(/\/\$entity$/, "").replace(/\/+$/, "");
}
/** The kind that a context fragment names. */
function kindByFragment(fragment) {
    const lower = fragment.toLowerCase();
    return wholeContexts.get(lower) ?? contexts.find(([end]) => lower === end || lower.endsWith(`/${end}`))?.[1];
}
const types = new Map([
    ["crosstenantaccesspolicy", "crossTenantAccessPolicy"],
    ["crosstenantaccesspolicyconfigurationdefault", "crossTenantAccessPolicyDefault"],
    ["crosstenantaccesspolicyconfigurationpartner", "crossTenantAccessPolicyPartner"],
    ["crosstenantidentitysyncpolicypartner", "identitySynchronization"],
    ["multitenantorganization", "multiTenantOrganization"],
    ["multitenantorganizationmember", "multiTenantOrganizationMember"],
    ["multitenantorganizationpartnerconfigurationtemplate", "multiTenantOrganizationPartnerConfigurationTemplate"],
    ["multitenantorganizationidentitysyncpolicytemplate", "multiTenantOrganizationIdentitySyncPolicyTemplate"],
    ["conditionalaccesspolicy", "conditionalAccessPolicy"],
    ["ipnamedlocation", "namedLocation"],
    ["countrynamedlocation", "namedLocation"],
    ["compliantnetworknamedlocation", "namedLocation"],
    ["authenticationstrengthpolicy", "authenticationStrengthPolicy"],
    ["authorizationpolicy", "authorizationPolicy"],
    ["b2bmanagementpolicy", "b2bManagementPolicy"],
    ["identitysecuritydefaultsenforcementpolicy", "identitySecurityDefaultsEnforcementPolicy"],
    ["externalidentitiespolicy", "externalIdentitiesPolicy"],
    ["authenticationflowspolicy", "authenticationFlowsPolicy"],
    ["organization", "organization"],
    ["unifiedroleassignment", "unifiedRoleAssignment"],
    ["unifiedroleassignmentscheduleinstance", "unifiedRoleAssignmentScheduleInstance"],
    ["unifiedroleeligibilityscheduleinstance", "unifiedRoleEligibilityScheduleInstance"],
    ["delegatedadminrelationship", "delegatedAdminRelationship"],
    ["resellerdelegatedadminrelationship", "delegatedAdminRelationship"],
    ["connectedorganization", "connectedOrganization"],
    ["accessreviewscheduledefinition", "accessReviewScheduleDefinition"],
]);
/** The kind that an `@odata.type` names: `#microsoft.graph.authorizationPolicy`. */
function kindByType(type) {
    return typeof type === "string" ? types.get(type.slice(type.lastIndexOf(".") + 1).toLowerCase()) : undefined;
}
/** The same few keys occur in every object; a file full of others must not fill the memory. */
const lowerCase = new Map();
const mostLowerCase = 2000;
/** The fields of an object. Of two keys that differ only in case the later counts. */
function fieldsOf(value) {
    const fields = new Map();
    for (const key of Object.keys(value)) {
        let lower = lowerCase.get(key);
        if (lower === undefined) {
            lower = key.toLowerCase();
            if (lowerCase.size < mostLowerCase)
                lowerCase.set(key, lower);
        }
        fields.set(lower, value[key]);
    }
    return fields;
}
const partnerOnly = ["isserviceprovider", "isinmultitenantorganization", "identitysynchronization", "serviceproviderconstraints"];
const settings = [
    "b2bcollaborationinbound",
    "b2bcollaborationoutbound",
    "b2bdirectconnectinbound",
    "b2bdirectconnectoutbound",
    "inboundtrust",
    "tenantrestrictions",
    "automaticuserconsentsettings",
    "m365collaborationinbound",
    "m365collaborationoutbound",
    "appserviceconnectinbound",
    "crosscloudmeetingconfiguration",
    "protectedcontentsharing",
    "blockserviceprovideroutboundaccess",
    "invitationredemptionidentityproviderconfiguration",
];
const syncSettings = ["usersyncinbound", "groupsyncinbound", "externalcloudauthorizedapplicationid"];
const membership = ["joineddatetime", "addeddatetime", "addedbytenantid", "transitiondetails"];
const ofMultiTenantOrganization = new Set(["id", "createddatetime", "deleteddatetime", "displayname", "description", "state", "joinrequest", "tenants", "additionalproperties"]);
/** The kind that an object's keys show, when no context names it. */
function kindByKeys(fields) {
    return crossTenantKind(fields) ?? otherKind(fields) ?? directoryKind(fields);
}
function crossTenantKind(fields) {
    const has = (keys) => keys.some((key) => fields.has(key));
    const hasSettings = has(settings);
    if (fields.has("templateapplicationlevel")) {
        if (has(syncSettings))
            return "multiTenantOrganizationIdentitySyncPolicyTemplate";
        return hasSettings ? "multiTenantOrganizationPartnerConfigurationTemplate" : undefined;
    }
    if (has(partnerOnly))
        return "crossTenantAccessPolicyPartner";
    if (hasSettings)
        return namesTenant(fields) ? "crossTenantAccessPolicyPartner" : "crossTenantAccessPolicyDefault";
    if (has(syncSettings))
        return "identitySynchronization";
    if (fields.has("isservicedefault"))
        return "crossTenantAccessPolicyDefault";
    if (fields.has("allowedcloudendpoints"))
        return "crossTenantAccessPolicy";
    if (fields.has("tenantid") && fields.has("role") && (fields.has("state") || has(membership)))
        return "multiTenantOrganizationMember";
    return undefined;
}
/** A partner whose `tenantId` is misspelt must not be taken for the default. */
function namesTenant(fields) {
    if (fields.has("tenantid"))
        return true;
    for (const key of fields.keys())
        if ((0,mod/* distance */.Io)(key, "tenantid") <= 2)
            return true;
    return false;
}
const securityDefaultsId = "00000000-0000-0000-0000-000000000005";
function otherKind(fields) {
    const conditions = fields.get("conditions");
    if ((0,json/* isObject */.Gv)(conditions)) {
        if (fields.has("grantcontrols") || fields.has("sessioncontrols"))
            return "conditionalAccessPolicy";
        if (fields.has("state") && ((0,json/* isObject */.Gv)(conditions["users"]) || (0,json/* isObject */.Gv)(conditions["applications"])))
            return "conditionalAccessPolicy";
    }
    if (fields.has("allowinvitesfrom") || fields.has("guestuserroleid"))
        return "authorizationPolicy";
    if (Array.isArray(fields.get("allowedcombinations")))
        return "authenticationStrengthPolicy";
    if (Array.isArray(fields.get("ipranges")) && fields.has("istrusted"))
        return "namedLocation";
    if (Array.isArray(fields.get("countriesandregions")))
        return "namedLocation";
    if (fields.has("allowexternalidentitiestoleave"))
        return "externalIdentitiesPolicy";
    if ((0,json/* isObject */.Gv)(fields.get("selfservicesignup")))
        return "authenticationFlowsPolicy";
    if (Array.isArray(fields.get("verifieddomains")))
        return "organization";
    if (fields.get("type") === "B2BManagementPolicy" || definesB2bManagement(fields.get("definition")))
        return "b2bManagementPolicy";
    if (typeof fields.get("isenabled") === "boolean") {
        if (fields.get("id") === securityDefaultsId || fields.get("displayname") === "Security Defaults") {
            return "identitySecurityDefaultsEnforcementPolicy";
        }
    }
    return isMultiTenantOrganization(fields) ? "multiTenantOrganization" : undefined;
}
function definesB2bManagement(definition) {
    if (!Array.isArray(definition))
        return false;
    return definition.some((item) => typeof item === "string" && item.includes("B2BManagementPolicy"));
}
/** Its keys are everybody's, so it must have no other one. */
function isMultiTenantOrganization(fields) {
    const state = fields.get("state");
    if (typeof state !== "string" || !/^(?:in)?active$/i.test(state) || !fields.has("createddatetime"))
        return false;
    for (const key of fields.keys())
        if (!ofMultiTenantOrganization.has(key) && !key.includes("@"))
            return false;
    return true;
}


/***/ }),

/***/ 9258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ explainJson),
/* harmony export */   z: () => (/* binding */ diagnoseJson)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3696);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4409);


const brace = 123;
const quote = 34;
const comma = 44;
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordPattern = /[\w+.-]+/y;
const unicodeEscape = /\\u[\dA-Fa-f]{4}/y;
const shortEscapes = new Set(Array.from('"\\/bfnrt', (letter) => letter.charCodeAt(0)));
const words = new Set(["true", "false", "null"]);
/**
 * Finds the first thing in a text that is not JSON and says it in plain words: V8's own message has no position for
 * some faults, and names tokens. Strict, in one pass, without recursion. Undefined when nothing is wrong.
 */
function diagnoseJson(text) {
    const open = [];
    let at = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, 0);
    if (at >= text.length)
        return { offset: 0, message: "the file is empty" };
    for (;;) {
        const opener = text.charCodeAt(at);
        if ((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .opensContainer */ .nF)(opener)) {
            open.push(at);
            at = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, at + 1);
            if (!(0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .closesContainer */ .f)(text.charCodeAt(at))) {
                const entry = enter(text, at, opener === brace);
                if (typeof entry !== "number")
                    return unfinished(text, entry, open);
                at = entry;
                continue;
            }
        }
        else {
            const end = endOfScalar(text, at);
            if (typeof end !== "number")
                return unfinished(text, end, open);
            at = end;
        }
        for (;;) {
            at = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, at);
            const start = open.at(-1);
            if (start === undefined)
                return at >= text.length ? undefined : afterTheEnd(text, at);
            const isObject = text.charCodeAt(start) === brace;
            const close = isObject ? "}" : "]";
            if (text[at] === close) {
                open.pop();
                at += 1;
                continue;
            }
            if (text.charCodeAt(at) !== comma) {
                return unfinished(text, comment(text, at) ?? { offset: at, message: `expected "," or "${close}" here` }, open);
            }
            const next = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, at + 1);
            if ((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .closesContainer */ .f)(text.charCodeAt(next)))
                return { offset: at, message: "a trailing comma is not JSON: remove it" };
            const entry = enter(text, next, isObject);
            if (typeof entry !== "number")
                return unfinished(text, entry, open);
            at = entry;
            break;
        }
    }
}
/** `diagnoseJson` as one sentence that begins with `line:column: `. */
function explainJson(text) {
    const diagnosis = diagnoseJson(text);
    if (diagnosis === undefined)
        return undefined;
    if (diagnosis.offset === 0 && text.trim() === "")
        return diagnosis.message;
    return `${(0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .positionText */ .J)(text, diagnosis.offset)}: ${diagnosis.message}`;
}
/** Steps over the key and colon of a member, to its value. */
function enter(text, at, isObject) {
    if (!isObject)
        return at;
    if (text.charCodeAt(at) !== quote) {
        const written = text[at] === "'" ? "" : wordAt(text, at);
        return (comment(text, at) ?? {
            offset: at,
            message: written === "" ? "expected a key in double quotes here" : `the key ${written} needs double quotes`,
        });
    }
    const keyEnd = endOfString(text, at);
    if (typeof keyEnd !== "number")
        return keyEnd;
    const colon = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, keyEnd);
    if (text[colon] !== ":")
        return comment(text, colon) ?? { offset: colon, message: 'expected ":" here' };
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, colon + 1);
}
function endOfScalar(text, at) {
    const code = text.charCodeAt(at);
    if (code === quote)
        return endOfString(text, at);
    if (code === 45 || (code >= 48 && code <= 57)) {
        numberPattern.lastIndex = at;
        const end = numberPattern.test(text) ? numberPattern.lastIndex : at;
        const written = wordAt(text, at);
        return end === at + written.length ? end : { offset: at, message: `${written} is not a JSON number` };
    }
    const written = wordAt(text, at);
    if (words.has(written))
        return at + written.length;
    if (text[at] === "'")
        return { offset: at, message: "a text needs double quotes" };
    return (comment(text, at) ?? {
        offset: at,
        message: written === "" ? "expected a value here" : `${written} is not a JSON value`,
    });
}
function endOfString(text, start) {
    let at = start + 1;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code === quote)
            return at + 1;
        if (code === 92) {
            const end = endOfEscape(text, at);
            if (end === undefined) {
                if (at + 1 >= text.length)
                    return { offset: start, message: "this string is never closed" };
                return { offset: at, message: "this backslash begins no escape that JSON knows: write two of them" };
            }
            at = end;
        }
        else if (code >= 32) {
            at += 1;
        }
        else if (Number.isNaN(code)) {
            return { offset: start, message: "this string is never closed" };
        }
        else if (code === 10 || code === 13) {
            return { offset: start, message: "this string is not closed on its line" };
        }
        else {
            const escape = code === 9 ? "\\t" : `\\u${code.toString(16).padStart(4, "0")}`;
            return { offset: at, message: `a control character stands in a string: write ${escape}` };
        }
    }
}
function endOfEscape(text, at) {
    if (shortEscapes.has(text.charCodeAt(at + 1)))
        return at + 2;
    unicodeEscape.lastIndex = at;
    return unicodeEscape.test(text) ? unicodeEscape.lastIndex : undefined;
}
/** A short word for the message, never the rest of a hostile file. */
function wordAt(text, at) {
    wordPattern.lastIndex = at;
    const length = wordPattern.test(text) ? wordPattern.lastIndex - at : 0;
    return text.slice(at, at + Math.min(length, 40));
}
function comment(text, at) {
    const begins = text[at] === "#" || (text[at] === "/" && (text[at + 1] === "/" || text[at + 1] === "*"));
    return begins ? { offset: at, message: "comments are not JSON: remove it" } : undefined;
}
function afterTheEnd(text, at) {
    return comment(text, at) ?? { offset: at, message: "the document has ended before this: a file holds one JSON value" };
}
/** At the end of the text every expectation fails for the same reason: the file is cut. */
function unfinished(text, diagnosis, open) {
    const start = open.at(-1);
    if (start === undefined || diagnosis.offset < text.length)
        return diagnosis;
    const what = text.charCodeAt(start) === brace ? "object" : "array";
    return { offset: text.length, message: `the file ends in the middle of the ${what} that opens at ${(0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .positionText */ .J)(text, start)}` };
}


/***/ }),

/***/ 3696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   dT: () => (/* binding */ skipValue),
/* harmony export */   f: () => (/* binding */ closesContainer),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   nF: () => (/* binding */ opensContainer),
/* harmony export */   t9: () => (/* binding */ skipString)
/* harmony export */ });
/** The few steps through the text of well-formed JSON that every scanner here takes. None of them recurses. */
const quote = 34;
const backslash = 92;
/** The first offset from `at` that is not JSON's white space. */
function skipSpace(text, at) {
    for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; code = text.charCodeAt(at)) {
        at += 1;
    }
    return at;
}
/** The offset after the string that opens at `at`. */
function skipString(text, at) {
    let end = text.indexOf('"', at + 1);
    while (text.charCodeAt(end - 1) === backslash && isEscaped(text, end))
        end = text.indexOf('"', end + 1);
    return end + 1;
}
function isEscaped(text, at) {
    let before = at - 1;
    while (text.charCodeAt(before) === backslash)
        before -= 1;
    return (at - before) % 2 === 0;
}
/** The offset after the value that begins at `at`. */
function skipValue(text, at) {
    const code = text.charCodeAt(at);
    if (code === quote)
        return skipString(text, at);
    return opensContainer(code) ? skipContainer(text, at) : skipWord(text, at);
}
function skipContainer(text, at) {
    let depth = 0;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            at = skipString(text, at);
            continue;
        }
        at += 1;
        if (opensContainer(code))
            depth += 1;
        else if (closesContainer(code)) {
            depth -= 1;
            if (depth === 0)
                return at;
        }
    }
}
function skipWord(text, at) {
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code <= 32 || code === 44 || closesContainer(code))
            break;
        at += 1;
    }
    return at;
}
/** Whether a code unit is `{` or `[`. */
function opensContainer(code) {
    return code === 123 || code === 91;
}
/** Whether a code unit is `}` or `]`. */
function closesContainer(code) {
    return code === 125 || code === 93;
}
/** The key that is written from `start` to `end`, quotes included. */
function keyAt(text, start, end) {
    const raw = text.slice(start + 1, end - 1);
    return raw.includes("\\") ? String(JSON.parse(text.slice(start, end))) : raw;
}


/***/ }),

/***/ 2170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./build/src/input/json-diagnosis.js
var json_diagnosis = __nccwpck_require__(9258);
// EXTERNAL MODULE: ./build/src/input/json-text.js
var json_text = __nccwpck_require__(3696);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __nccwpck_require__(8653);
// EXTERNAL MODULE: ./build/src/input/pointer.js
var input_pointer = __nccwpck_require__(6383);
;// CONCATENATED MODULE: ./build/src/input/json-duplicates.js



/** Members further down are not looked at: no policy lies there, and hostile input could make the pointers endless. */
const deepest = 64;
/**
 * Whether some object of the text certainly repeats no key. Every member of the text shows a quote and a colon, so
 * equal counts mean that the parser dropped none; a colon after a quote inside a string only makes them differ.
 */
function hasNoDuplicate(text, value) {
    return membersShown(text) === membersOf(value);
}
function membersShown(text) {
    let count = 0;
    for (let colon = text.indexOf(":"); colon !== -1; colon = text.indexOf(":", colon + 1)) {
        let before = colon - 1;
        let code = text.charCodeAt(before);
        while (code === 32 || code === 10 || code === 13 || code === 9) {
            before -= 1;
            code = text.charCodeAt(before);
        }
        if (code === 34)
            count += 1;
    }
    return count;
}
function membersOf(value) {
    let count = 0;
    const left = [value];
    while (left.length > 0) {
        const here = left.pop();
        if (Array.isArray(here)) {
            for (const inner of here)
                if (typeof inner === "object")
                    left.push(inner);
        }
        else if ((0,json/* isObject */.Gv)(here)) {
            // No list of keys or values is made: this walks everything that was parsed.
            for (const key in here) {
                count += 1;
                const inner = here[key];
                if (typeof inner === "object")
                    left.push(inner);
            }
        }
    }
    return count;
}
/** The members of well-formed JSON that repeat a key of their object: of each the last, in document order. */
function duplicatesInJson(text) {
    const repeats = [];
    const open = [];
    let at = (0,json_text/* skipSpace */.AN)(text, 0);
    let pointer = "";
    for (;;) {
        const code = text.charCodeAt(at);
        if ((0,json_text/* opensContainer */.nF)(code) && open.length < deepest) {
            open.push({ members: code === 123 ? new Map() : undefined, pointer, index: -1, current: undefined });
            at += 1;
        }
        else {
            at = (0,json_text/* skipValue */.dT)(text, at);
        }
        let container;
        for (;;) {
            container = open.at(-1);
            if (container === undefined)
                return repeats.filter((repeat) => !repeat.replaced).map((repeat) => repeat.pointer);
            if (container.current !== undefined)
                container.current.to = repeats.length;
            at = (0,json_text/* skipSpace */.AN)(text, at);
            if (text.charCodeAt(at) === 44)
                at = (0,json_text/* skipSpace */.AN)(text, at + 1);
            if (!(0,json_text/* closesContainer */.f)(text.charCodeAt(at)))
                break;
            at += 1;
            open.pop();
        }
        if (container.members === undefined) {
            container.index += 1;
            pointer = `${container.pointer}/${container.index}`;
            continue;
        }
        const keyEnd = (0,json_text/* skipString */.t9)(text, at);
        const key = (0,json_text/* keyAt */.f5)(text, at, keyEnd);
        at = (0,json_text/* skipSpace */.AN)(text, (0,json_text/* skipSpace */.AN)(text, keyEnd) + 1);
        pointer = `${container.pointer}/${(0,input_pointer/* writtenStep */.y)(key)}`;
        const earlier = container.members.get(key);
        const member = { from: repeats.length, to: repeats.length };
        container.members.set(key, member);
        container.current = member;
        if (earlier !== undefined) {
            for (let index = earlier.from; index < earlier.to; index += 1) {
                const repeat = repeats[index];
                if (repeat !== undefined)
                    repeat.replaced = true;
            }
            repeats.push({ pointer, replaced: false });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/input/json-locate.js


/**
 * The spans of the wanted pointers in well-formed JSON, in one pass that enters only what leads to one of them.
 * Of a repeated key the last counts, for everything below it too, exactly as `JSON.parse` has it.
 */
function locateInJson(text, pointers, arrays) {
    const root = trieOf(pointers);
    root.start = (0,json_text/* skipSpace */.AN)(text, 0);
    scan(text, root, arrays);
    return found(root);
}
function node() {
    return { children: new Map(), pointer: undefined, start: -1, end: -1, owner: -1 };
}
function trieOf(pointers) {
    const root = node();
    for (const pointer of pointers) {
        const steps = (0,input_pointer/* stepsOf */.B)(pointer);
        if (steps === undefined)
            continue;
        let here = root;
        for (const step of steps) {
            let next = here.children.get(step);
            if (next === undefined)
                here.children.set(step, (next = node()));
            here = next;
        }
        here.pointer = pointer;
    }
    return root;
}
function scan(text, root, arrays) {
    const open = [];
    let at = root.start;
    let wanted = root;
    for (;;) {
        if (wanted !== undefined) {
            const code = text.charCodeAt(at);
            if (wanted.children.size > 0 && (0,json_text/* opensContainer */.nF)(code)) {
                open.push({ node: wanted, isArray: code === 91, index: -1, leaps: leapsOf(wanted, arrays.get(at)) });
                at += 1;
            }
            else {
                at = wanted.end = arrays.get(at)?.end ?? (0,json_text/* skipValue */.dT)(text, at);
            }
        }
        else {
            at = arrays.get(at)?.end ?? (0,json_text/* skipValue */.dT)(text, at);
        }
        let container;
        for (;;) {
            container = open.at(-1);
            if (container === undefined)
                return;
            if (container.leaps !== undefined) {
                const { array, indexes } = container.leaps;
                const index = indexes.pop();
                at = (index === undefined ? undefined : array.starts[index]) ?? array.end - 1;
                if (index !== undefined)
                    container.index = index - 1;
            }
            at = (0,json_text/* skipSpace */.AN)(text, at);
            if (text.charCodeAt(at) === 44)
                at = (0,json_text/* skipSpace */.AN)(text, at + 1);
            if (!(0,json_text/* closesContainer */.f)(text.charCodeAt(at)))
                break;
            at += 1;
            container.node.end = at;
            open.pop();
        }
        const start = at;
        let key;
        if (container.isArray) {
            container.index += 1;
            key = String(container.index);
        }
        else {
            const keyEnd = (0,json_text/* skipString */.t9)(text, at);
            key = (0,json_text/* keyAt */.f5)(text, at, keyEnd);
            at = (0,json_text/* skipSpace */.AN)(text, (0,json_text/* skipSpace */.AN)(text, keyEnd) + 1);
        }
        wanted = container.node.children.get(key);
        if (wanted !== undefined) {
            wanted.start = start;
            wanted.owner = container.node.start;
        }
    }
}
function leapsOf(wanted, array) {
    if (array === undefined)
        return undefined;
    const indexes = [...wanted.children.keys()].map(Number).filter((index) => index in array.starts);
    return { array, indexes: indexes.sort((a, b) => b - a) };
}
function found(root) {
    const spans = new Map();
    const left = [root];
    for (let here = left.pop(); here !== undefined; here = left.pop()) {
        if (here.pointer !== undefined)
            spans.set(here.pointer, { start: here.start, end: here.end });
        for (const child of here.children.values()) {
            if (child.start !== -1 && child.owner === here.start)
                left.push(child);
        }
    }
    return spans;
}

;// CONCATENATED MODULE: ./build/src/input/json-inside.js


const quote = 34;
const colon = 58;
const backslash = 92;
const letterU = 117;
/**
 * The spans, in the text of a document, of pointers that lead into a text in which JSON stands. `outside` are the
 * spans of the texts, each as `locateInJson` gives it; `pointers` lead on from there.
 */
function locateInTexts(text, outside, pointers) {
    const found = new Map();
    for (const [holder, inner] of byHolder(outside, pointers)) {
        const span = outside.get(holder);
        const start = span === undefined ? undefined : startOfText(text, span);
        if (span === undefined || start === undefined)
            continue;
        const decoded = decodedText(text.slice(start, span.end));
        if (decoded === undefined)
            continue;
        const offsets = offsetsOf(text, start, decoded.length);
        const spans = locateInJson(decoded, inner, new Map());
        for (const [pointer, { start: from, end: to }] of spans) {
            found.set(holder + pointer, { start: offsets[from] ?? start, end: offsets[to] ?? span.end });
        }
    }
    return found;
}
/** Pointers by the longest of their beginnings that was found, and what follows it. */
function byHolder(outside, pointers) {
    const groups = new Map();
    for (const pointer of pointers) {
        const holder = beginningsOf(pointer).find((beginning) => outside.has(beginning));
        if (holder === undefined)
            continue;
        const group = groups.get(holder);
        if (group === undefined)
            groups.set(holder, [pointer.slice(holder.length)]);
        else
            group.push(pointer.slice(holder.length));
    }
    return groups;
}
/** The pointers to what is around a pointer's node, the nearest first. */
function beginningsOf(pointer) {
    const beginnings = [];
    for (let at = pointer.lastIndexOf("/"); at >= 0; at = at === 0 ? -1 : pointer.lastIndexOf("/", at - 1))
        beginnings.push(pointer.slice(0, at));
    return beginnings;
}
/** Where the text opens that is the value of a member or element; undefined when the value is none. */
function startOfText(text, { start, end }) {
    if (text.charCodeAt(start) !== quote)
        return undefined;
    const after = (0,json_text/* skipString */.t9)(text, start);
    if (after === end)
        return start;
    const value = (0,json_text/* skipSpace */.AN)(text, (0,json_text/* skipSpace */.AN)(text, after) + 1);
    return text.charCodeAt((0,json_text/* skipSpace */.AN)(text, after)) === colon && text.charCodeAt(value) === quote ? value : undefined;
}
/** The text that a JSON string means, when it is JSON itself. */
function decodedText(written) {
    const decoded = JSON.parse(written);
    if (typeof decoded !== "string")
        return undefined;
    try {
        JSON.parse(decoded);
        return decoded;
    }
    catch {
        return undefined;
    }
}
/** For each code unit of the text that a JSON string means, and for its end, where it is written. */
function offsetsOf(text, start, length) {
    const offsets = new Uint32Array(length + 1);
    let at = start + 1;
    for (let index = 0; index <= length; index += 1) {
        offsets[index] = at;
        if (text.charCodeAt(at) !== backslash)
            at += 1;
        else
            at += text.charCodeAt(at + 1) === letterU ? 6 : 2;
    }
    return offsets;
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/src/input/json-outline.js

// Exports are an array, or an object with an array in it; what lies deeper belongs to one element.
const json_outline_deepest = 2;
/** Code units that are walked at a time. */
const partLength = 65_536;
/**
 * Outlines well-formed JSON. It walks every character, so it is made only of files in which something has to be found;
 * part by part as a typed array, which is several times as fast to walk as a string, and as a whole would be as large.
 */
function outlineOf(text) {
    const units = new Uint16Array(partLength);
    const bytes = Buffer.from(units.buffer);
    const standing = {
        arrays: new Map(),
        open: [],
        depth: 0,
        line: 1,
        lineStart: 0,
        isElementNext: false,
        isInString: false,
        isEscaped: false,
    };
    for (let from = 0; from < text.length; from += partLength) {
        const part = text.slice(from, from + partLength);
        bytes.write(part, "utf16le");
        if ((0,external_node_os_namespaceObject.endianness)() === "BE")
            bytes.swap16();
        outlinePart(units, part.length, from, standing);
    }
    return standing.arrays;
}
/** Goes over the first `length` of the units, the first of which stands at `from` in the text. */
function outlinePart(units, length, from, standing) {
    // Constants of the function, not of the module: the engine looks a module's up again for every character.
    const space = 32;
    const newline = 10;
    const quote = 34;
    const comma = 44;
    const backslash = 92;
    const { arrays, open } = standing;
    let { depth, line, lineStart, isElementNext, isInString, isEscaped } = standing;
    for (let at = 0; at < length; at += 1) {
        if (isInString) {
            if (isEscaped) {
                isEscaped = false;
                continue;
            }
            for (; at < length; at += 1) {
                const code = units[at];
                if (code === quote || code === backslash) {
                    isInString = code === backslash;
                    isEscaped = isInString;
                    break;
                }
            }
            continue;
        }
        const code = units[at];
        if (code === undefined)
            break;
        if (code === space)
            continue;
        if (code < space) {
            if (code === newline) {
                line += 1;
                lineStart = from + at + 1;
            }
            continue;
        }
        if (isElementNext) {
            isElementNext = false;
            const array = open[depth - 1];
            if (code !== 93 && array !== undefined) {
                array.starts.push(from + at);
                array.lines.push(line);
                array.lineStarts.push(lineStart);
            }
        }
        if (code === quote) {
            isInString = true;
        }
        else if (code === comma) {
            isElementNext = depth <= json_outline_deepest && open[depth - 1] !== undefined;
        }
        else if (code === 91 || code === 123) {
            depth += 1;
            if (depth > json_outline_deepest)
                continue;
            const array = code === 91 ? { starts: [], lines: [], lineStarts: [], end: 0 } : undefined;
            if (array !== undefined)
                arrays.set(from + at, array);
            open.push(array);
            isElementNext = array !== undefined;
        }
        else if (code === 93 || code === 125) {
            const array = depth <= json_outline_deepest ? open.pop() : undefined;
            if (array !== undefined)
                array.end = from + at + 1;
            depth -= 1;
        }
    }
    Object.assign(standing, { depth, line, lineStart, isElementNext, isInString, isEscaped });
}

// EXTERNAL MODULE: ./build/src/input/lines.js
var lines = __nccwpck_require__(4409);
;// CONCATENATED MODULE: ./build/src/input/json.js






/** Parses strict JSON. Comments and trailing commas are faults: Graph and its clients refuse them too. */
function parseJson(text, encoding) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return { reason: (0,json_diagnosis/* explainJson */.e)(text) ?? `this is not JSON: ${error instanceof Error ? error.message : String(error)}` };
    }
    return { document: new JsonDocument(text, value, encoding) };
}
class JsonDocument {
    value;
    encoding;
    #text;
    #lines;
    constructor(text, value, encoding) {
        this.value = value;
        this.encoding = encoding;
        this.#text = text;
    }
    locate(pointers) {
        const arrays = outlineOf(this.#text);
        return (0,lines/* rangesOf */.wA)(this.#text, this.#spansOf(pointers, arrays), lineMarks(arrays));
    }
    /** A pointer that leads nowhere can lead into a text that is JSON itself: then on from there. */
    #spansOf(pointers, arrays) {
        const spans = locateInJson(this.#text, pointers, arrays);
        const lost = pointers.filter((pointer) => !spans.has(pointer));
        if (lost.length === 0)
            return spans;
        const around = locateInJson(this.#text, [...new Set(lost.flatMap(beginningsOf))], arrays);
        return new Map([...spans, ...locateInTexts(this.#text, around, lost)]);
    }
    duplicatedKeys() {
        return hasNoDuplicate(this.#text, this.value) ? [] : duplicatesInJson(this.#text);
    }
    lines(from, to) {
        this.#lines ??= new lines/* LineReader */.uo(this.#text);
        return this.#lines.lines(from, to);
    }
}
/** The beginnings of elements as places from which lines can be counted, in document order. */
function lineMarks(arrays) {
    const marks = [];
    for (const { starts, lines, lineStarts } of arrays.values()) {
        starts.forEach((offset, index) => {
            marks.push({ offset, line: lines[index] ?? 1, lineStart: lineStarts[index] ?? 0 });
        });
    }
    return marks.sort((a, b) => a.offset - b.offset);
}


/***/ }),

/***/ 9308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits)
/* harmony export */ });
/** The file limit is the longest string that V8 can hold. */
const defaultLimits = { fileBytes: 536_870_888, yamlBytes: 8 * 1024 * 1024, hclBytes: 1024 * 1024, files: 100_000 };


/***/ }),

/***/ 4409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ positionText),
/* harmony export */   uo: () => (/* binding */ LineReader),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
/** The longest part of a line that `LineReader` gives: a minified file is one line. */
const longestLine = 400;
const linesPerCheckpoint = 512;
/**
 * The positions of many offsets in one pass: counting from the start for each of them would be quadratic, and
 * cutting lines first would be quadratic again on a minified file. `marks` are in the order of their offsets.
 */
function positionsOf(text, offsets, marks) {
    const positions = new Map();
    let line = 1;
    let lineStart = 0;
    let lineEnd = text.indexOf("\n");
    let next = 0;
    for (const offset of Float64Array.from(offsets).sort()) {
        let mark;
        for (; (marks[next]?.offset ?? Infinity) <= offset; next += 1)
            mark = marks[next];
        if (mark !== undefined && mark.line > line) {
            ({ line, lineStart } = mark);
            lineEnd = text.indexOf("\n", mark.offset);
        }
        while (lineEnd !== -1 && lineEnd < offset) {
            line += 1;
            lineStart = lineEnd + 1;
            lineEnd = text.indexOf("\n", lineStart);
        }
        positions.set(offset, { line, column: offset - lineStart + 1 });
    }
    return positions;
}
/** The ranges of spans, in the order and under the keys of `spans`. */
function rangesOf(text, spans, marks = []) {
    const offsets = [];
    for (const span of spans.values())
        offsets.push(span.start, span.end);
    const positions = positionsOf(text, offsets, marks);
    const ranges = new Map();
    for (const [key, span] of spans) {
        const start = positions.get(span.start);
        const end = positions.get(span.end);
        if (start === undefined || end === undefined)
            continue;
        ranges.set(key, { line: start.line, column: start.column, endLine: end.line, endColumn: end.column });
    }
    return ranges;
}
/** `line:column` of one offset, as people write it. */
function positionText(text, offset) {
    const position = positionsOf(text, [offset], []).get(offset);
    return position === undefined ? "1:1" : `${position.line}:${position.column}`;
}
/** A line longer than this has its end remembered: searching a minified file's for every finding would be quadratic. */
const longLine = 10_000;
/** Reads single lines of a text; remembers where every 512th begins, so that far lines are near. */
class LineReader {
    #text;
    #longLineEnds = new Map();
    #checkpoints;
    constructor(text) {
        this.#text = text;
    }
    /** Lines `from` to `to`, 1-based and inclusive, as far as they exist. */
    lines(from, to) {
        const text = this.#text;
        const first = Math.max(1, from);
        const checkpoints = (this.#checkpoints ??= checkpointsOf(text));
        const checkpoint = Math.min(Math.floor((first - 1) / linesPerCheckpoint), checkpoints.length - 1);
        let start = checkpoints[checkpoint] ?? 0;
        const lines = [];
        for (let line = checkpoint * linesPerCheckpoint + 1; line <= to && start <= text.length; line += 1) {
            const end = this.#longLineEnds.get(start) ?? this.#endOfLine(start);
            if (line >= first) {
                const shownEnd = end > start && text[end - 1] === "\r" ? end - 1 : end;
                lines.push(text.slice(start, Math.min(shownEnd, start + longestLine)));
            }
            start = end + 1;
        }
        return lines;
    }
    #endOfLine(start) {
        const newline = this.#text.indexOf("\n", start);
        const end = newline === -1 ? this.#text.length : newline;
        if (end - start > longLine)
            this.#longLineEnds.set(start, end);
        return end;
    }
}
function checkpointsOf(text) {
    const checkpoints = [0];
    let line = 1;
    for (let newline = text.indexOf("\n"); newline !== -1; newline = text.indexOf("\n", newline + 1)) {
        line += 1;
        if ((line - 1) % linesPerCheckpoint === 0)
            checkpoints.push(newline + 1);
    }
    return checkpoints;
}


/***/ }),

/***/ 1004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ showsM365dsc),
/* harmony export */   H2: () => (/* binding */ isCippRow),
/* harmony export */   Mu: () => (/* binding */ isProviderExport),
/* harmony export */   NI: () => (/* binding */ showsCipp),
/* harmony export */   NX: () => (/* binding */ isPowerShellObject),
/* harmony export */   RR: () => (/* binding */ showsTerraform),
/* harmony export */   Ub: () => (/* binding */ showsTmf),
/* harmony export */   Zv: () => (/* binding */ hasCapitalNames),
/* harmony export */   aE: () => (/* binding */ showsScubaGear),
/* harmony export */   qi: () => (/* binding */ showsPowerShell),
/* harmony export */   rX: () => (/* binding */ freeTexts),
/* harmony export */   wd: () => (/* binding */ showsUtcm),
/* harmony export */   xZ: () => (/* binding */ isCut)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8653);
/* harmony import */ var _datum_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6309);


/** The marks by which JSON of other tools is known. Every file is asked for them, so each looks at little. */
/** ScubaGear's export of the settings it read; in its results file it stands under `Raw`. */
function showsScubaGear(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    const raw = value["Raw"];
    return isProviderExport(value) || ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(raw) && isProviderExport(raw));
}
/** Whether an object is ScubaGear's export itself. */
function isProviderExport(value) {
    if (!Object.hasOwn(value, "baseline_version") && !Object.hasOwn(value, "module_version"))
        return false;
    return Object.hasOwn(value, "conditional_access_policies") || Object.hasOwn(value, "authorization_policies");
}
/** Rows of CIPP's table of templates. */
function showsCipp(value) {
    return topOf(value).some(isCippRow);
}
/** A template of CIPP, whose policy is JSON inside a text. */
function isCippRow(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, "RowKey") && Object.hasOwn(value, "PartitionKey") && Object.hasOwn(value, "JSON");
}
const ofTmf = ["present", "guestUserRole"];
const tmfFolder = /(?:^|[\\/])crossTenantAccess[\\/]crossTenantAccess(?:Policy|DefaultSettings|PartnerSettings)[\\/][^\\/]+\.jsonc?$/i;
/**
 * Definitions of the Tenant Management Framework: its folders, or lists with its own members. An object alone, and what
 * Graph annotated, is Graph's: a word of the framework must not take it out.
 */
function showsTmf(value, _graph, file) {
    if (tmfFolder.test(file))
        return true;
    const isTmf = (object) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(object) && ofTmf.some((key) => Object.hasOwn(object, key));
    const isGraphs = (object) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(object) && Object.keys(object).some((key) => key.includes("@odata."));
    return Array.isArray(value) && value.some(isTmf) && !value.some(isGraphs);
}
/** Microsoft365DSC: its configurations, reports and data. What looks like Graph's beside it is Graph's: nothing may hide a policy. */
function showsM365dsc(value, graph, file) {
    if (/\.ps1$/i.test(file))
        return true;
    if ((0,_datum_name_js__WEBPACK_IMPORTED_MODULE_1__/* .datumResource */ .W)(file) !== undefined)
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && graph.resources.every((resource) => !Object.keys(resource.value).some((key) => /^[a-z]/.test(key)));
    const first = firstOf(value);
    if (first === undefined)
        return false;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(first["NonNodeData"]))
        return graph.resources.length === 0;
    const isInstance = (object) => Object.hasOwn(object, "ResourceInstanceName") && Object.hasOwn(object, "ResourceName");
    return isInstance(first) && graph.resources.every((resource) => isInstance(resource.value));
}
/** What `terraform show -json` writes, and a state file of the version that Terraform has written since 2018. */
function showsTerraform(value, { resources, lists }) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || resources.length > 0 || lists.length > 0)
        return false;
    if (Object.hasOwn(value, "terraform_version") && Object.hasOwn(value, "format_version"))
        return true;
    return value["version"] === 4 && Array.isArray(value["resources"]) && (Object.hasOwn(value, "lineage") || Object.hasOwn(value, "terraform_version"));
}
/** Snapshots, monitors and baselines of tenant configuration management. */
function showsUtcm(value, graph) {
    if (graph.resources.length > 0)
        return false;
    const outer = firstOf((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Array.isArray(value["value"]) ? value["value"] : value);
    const baseline = outer?.["baseline"];
    const held = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(baseline) ? baseline["resources"] : outer?.["resources"];
    const type = (Array.isArray(held) ? firstOf(held) : outer)?.["resourceType"];
    return typeof type === "string" && /^microsoft\.(?:entra|exchange|teams|intune|securityandcompliance)\./i.test(type);
}
function firstOf(value) {
    const first = Array.isArray(value) ? value[0] : value;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(first) ? first : undefined;
}
/** PowerShell writes no YAML of its own: capitals in it are of Microsoft365DSC. */
const yaml = /\.ya?ml$/i;
/** Objects that PowerShell wrote with ConvertTo-Json: the SDK's, or any that it cut at its depth. */
function showsPowerShell(value, { resources }, file, text) {
    if (yaml.test(file))
        return false;
    if (resources.some((resource) => isPowerShellObject(resource.value)))
        return true;
    const top = resources.length > 0 ? [] : topOf(value);
    if (top.some((one) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) && isPowerShellObject(one)))
        return true;
    // Searching the text is many times faster than looking at every value.
    if (!cutMarks.some((mark) => text.includes(mark)))
        return false;
    return resources.some((resource) => holdsCut(resource.value, 0)) || top.some((one) => isCut(one) || ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) && isCut(one["conditions"])));
}
const ofMicrosoft365Dsc = ["ResourceInstanceName", "IsSingleInstance", "Ensure"];
/** Whether an object is of the Graph PowerShell SDK. Microsoft365DSC writes names with capitals, too, but has some of its own. */
function isPowerShellObject(value) {
    return hasCapitalNames(value) && !ofMicrosoft365Dsc.some((key) => Object.hasOwn(value, key));
}
/** Whether every name of an object begins with a capital. */
function hasCapitalNames(value) {
    let names = 0;
    for (const key in value) {
        if (key.startsWith("@"))
            continue;
        const first = key.charCodeAt(0);
        if (first < 65 || first > 90)
            return false;
        names += 1;
    }
    return names > 1;
}
/** What ConvertTo-Json writes in place of an object below its depth begins with one of these: its members in one text, or its type. */
const cutMarks = ["@{", "System.", "Microsoft.Graph."];
const cut = /^(?:@\{|System\.(?:Object\[\]|String\[\]|Collections\.)|Microsoft\.Graph\.(?:Beta\.)?PowerShell\.)/;
/** Whether a value is what ConvertTo-Json leaves of an object or a list below its depth. */
function isCut(value) {
    return typeof value === "string" && cut.test(value);
}
/** Texts that people write, so that they can begin like anything. */
const freeTexts = new Set(["displayname", "description"]);
/** Policies nest less. */
const deepest = 32;
function holdsCut(value, depth) {
    if (typeof value !== "object" || value === null || depth > deepest)
        return isCut(value);
    if (Array.isArray(value))
        return value.some((item) => holdsCut(item, depth + 1));
    return Object.entries(value).some(([key, inner]) => !freeTexts.has(key.toLowerCase()) && holdsCut(inner, depth + 1));
}
/** What a document holds at its top: the elements of its list, or of its page, or itself. */
function topOf(value) {
    const page = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Array.isArray(value["value"]) ? value["value"] : value;
    return Array.isArray(page) ? page : [page];
}


/***/ }),

/***/ 9114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ keyLike),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* unused harmony export memberLike */
/** What a value is, for people: "null", "a number", "a list". */
function describe(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    return typeof value === "boolean" ? String(value) : `a ${typeof value === "string" ? "text" : "number"}`;
}
/** The key of an object that is `name` but for its case; the exact one before any other. */
function keyLike(object, name) {
    if (Object.hasOwn(object, name))
        return name;
    const lower = name.toLowerCase();
    return Object.keys(object).find((key) => key.length === lower.length && key.toLowerCase() === lower);
}
/** The value of the member `name`, whatever the case of its key. */
function memberLike(object, name) {
    const key = keyLike(object, name);
    return key === undefined ? undefined : object[key];
}


/***/ }),

/***/ 8644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readOwnText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2158);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6761);



/** The text of one of our own files, in any encoding that policies can have, or why there is none. */
function readOwnText(absolute) {
    try {
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute));
    }
    catch (error) {
        return { reason: (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) };
    }
}


/***/ }),

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   y: () => (/* binding */ writtenStep)
/* harmony export */ });
/** The steps of a JSON pointer (RFC 6901); undefined when it is none. */
function stepsOf(pointer) {
    if (pointer === "")
        return [];
    if (!pointer.startsWith("/"))
        return undefined;
    const steps = pointer.slice(1).split("/");
    return pointer.includes("~") ? steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")) : steps;
}
/** One step as it is written in a pointer. */
function writtenStep(key) {
    return key.replaceAll("~", "~0").replaceAll("/", "~1");
}


/***/ }),

/***/ 5066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ recognise)
});

// EXTERNAL MODULE: ./build/src/model/place.js
var place = __nccwpck_require__(7256);
// EXTERNAL MODULE: ./build/src/model/properties.js
var properties = __nccwpck_require__(2334);
;// CONCATENATED MODULE: ./build/src/input/formats/entra-exporter.js
/** The folders of an EntraExporter export, in lower case. The deeper one comes first. */
const folders = [
    ["policies/crosstenantaccesspolicy/default", "crossTenantAccessPolicyDefault"],
    ["policies/crosstenantaccesspolicy/partners", "crossTenantAccessPolicyPartner"],
    ["policies/crosstenantaccesspolicy", "crossTenantAccessPolicy"],
    ["policies/authorizationpolicy", "authorizationPolicy"],
    ["policies/externalidentitiespolicy", "externalIdentitiesPolicy"],
    ["policies/identitysecuritydefaultsenforcementpolicy", "identitySecurityDefaultsEnforcementPolicy"],
    ["policies/authenticationflowspolicy", "authenticationFlowsPolicy"],
    ["identity/conditional/accesspolicies", "conditionalAccessPolicy"],
    ["identity/conditional/namedlocations", "namedLocation"],
    ["organization", "organization"],
];
/** The folder of the partners as it is called from inside the folders around it. */
const fromInside = new Map([
    ["crosstenantaccesspolicy/partners", "crossTenantAccessPolicyPartner"],
    ["partners", "crossTenantAccessPolicyPartner"],
]);
/** File names, without extension and in lower case, that say what an otherwise silent object or empty list is. */
const names = new Map([
    ["crosstenantaccesspolicy", "crossTenantAccessPolicy"],
    ["crosstenantaccesspolicydefault", "crossTenantAccessPolicyDefault"],
    ["crosstenantaccesspolicypartners", "crossTenantAccessPolicyPartner"],
    ["partners", "crossTenantAccessPolicyPartner"],
    ["conditionalaccesspolicies", "conditionalAccessPolicy"],
    ["namedlocations", "namedLocation"],
    ["authenticationstrengthpolicies", "authenticationStrengthPolicy"],
    ["authorizationpolicy", "authorizationPolicy"],
    ["b2bmanagementpolicies", "b2bManagementPolicy"],
    ["identitysecuritydefaultsenforcementpolicy", "identitySecurityDefaultsEnforcementPolicy"],
    ["securitydefaults", "identitySecurityDefaultsEnforcementPolicy"],
    ["externalidentitiespolicy", "externalIdentitiesPolicy"],
    ["authenticationflowspolicy", "authenticationFlowsPolicy"],
    ["delegatedadminrelationships", "delegatedAdminRelationship"],
    ["connectedorganizations", "connectedOrganization"],
    ["assignmentpolicies", "accessPackageAssignmentPolicy"],
    ["accessreviewdefinitions", "accessReviewScheduleDefinition"],
    ["roleeligibilityscheduleinstances", "unifiedRoleEligibilityScheduleInstance"],
    ["roleassignmentscheduleinstances", "unifiedRoleAssignmentScheduleInstance"],
]);
const exportedPath = /^(.+)[\\/]([^\\/]+)[\\/]\2\.json$/i;
/** The exporter's place of a file; undefined when its path is none of the exporter's. */
function exportedPlace(file) {
    const match = exportedPath.exec(file);
    if (match === null)
        return undefined;
    const [, parent = "", name] = match;
    const folder = parent.replaceAll("\\", "/").toLowerCase();
    const kind = folders.find(([end]) => folder === end || folder.endsWith(`/${end}`))?.[1] ?? fromInside.get(folder);
    if (kind === undefined)
        return undefined;
    return kind === "crossTenantAccessPolicyPartner" && name?.toLowerCase() === "partners" ? { kind, note: partnersNote } : { kind };
}
/** The kind that the mere name of a file hints at. */
function kindByFileName(file) {
    const name = file.split(/[\\/]/).at(-1) ?? "";
    return names.get(name.replace(/\.[A-Za-z]+$/, "").toLowerCase());
}
/** A partner has no `id`, so the exporter names every partner's file after the folder and overwrites the one before. */
const partnersNote = "at most one partner can have survived this export: EntraExporter writes every partner to this one file";

// EXTERNAL MODULE: ./build/src/input/formats/graph.js + 1 modules
var graph = __nccwpck_require__(8888);
// EXTERNAL MODULE: ./build/src/input/objects.js
var objects = __nccwpck_require__(9114);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __nccwpck_require__(8653);
;// CONCATENATED MODULE: ./build/src/input/recognise.js






/** Envelopes inside envelopes end here: a batch reply that holds a page needs three. */
const deepest = 6;
const mostNotes = 5;
/** Members that wrap policies in hand-made files: `{ "policies": [ … ] }`, or a whole tenant in one object. */
const wrappers = new Set([
    "policies",
    "default",
    "partners",
    "crosstenantaccesspolicy",
    "conditionalaccesspolicies",
    "namedlocations",
    "authenticationstrengthpolicies",
    "authorizationpolicy",
    "organization",
]);
const commonProperties = new Set(["id", "displayName", "description", "createdDateTime", "deletedDateTime", "state", "definition"]);
/** Finds Graph's objects in a document, whatever envelopes are around them. `root` is the place of `value`. */
function recognise(value, file, root = place/* Place */.Y.root(file)) {
    const exported = exportedPlace(file);
    const recognition = new Recognition(() => exported?.kind ?? kindByFileName(file));
    recognition.visit(value, root, undefined, 0);
    const { resources, lists, reason } = recognition;
    const notes = [...recognition.notes()];
    // The exporter's file is one object; a list in its place was put there by something else.
    if (exported?.note !== undefined && resources[0]?.place === root)
        notes.push(exported.note);
    return { resources, lists, notes, isEntraExporter: exported !== undefined, ...(reason !== undefined && { reason }) };
}
class Recognition {
    resources = [];
    lists = [];
    reason;
    #pathKind;
    #notes = [];
    #unsaid = 0;
    /** `pathKind` is asked only where the content itself does not say what it is. */
    constructor(pathKind) {
        this.#pathKind = pathKind;
    }
    notes() {
        return this.#unsaid === 0 ? this.#notes : [...this.#notes, `and ${this.#unsaid} more of this kind`];
    }
    visit(value, place, context, depth) {
        if (Array.isArray(value))
            this.#list(value, place, context, undefined, depth);
        else if ((0,json/* isObject */.Gv)(value))
            this.#object(value, (0,graph/* fieldsOf */.Pf)(value), place, context, depth);
        else if (depth === 0)
            this.reason = `holds ${(0,objects/* describe */.q0)(value)}, not an object or a list`;
    }
    #object(value, fields, place, outer, depth) {
        const fragment = (0,graph/* fragmentOf */.UB)(fields.get("@odata.context"));
        if (fragment?.toLowerCase().startsWith("policies/deleteditems") === true) {
            this.reason = "holds deleted objects, which no longer count";
            return;
        }
        const named = fragment === undefined ? undefined : (0,graph/* kindByFragment */.MU)(fragment);
        if (named === undefined && fragment?.toLowerCase().startsWith("rolemanagement/") === true) {
            this.reason = `holds Graph's ${fragment}: roles of another service than the directory, or no assignments`;
            return;
        }
        if (fragment !== undefined && named === undefined)
            this.reason = `holds Graph's ${fragment}, which this version does not judge`;
        const context = named ?? outer;
        const shown = (0,graph/* kindByType */._X)(fields.get("@odata.type")) ?? (0,graph/* kindByKeys */.g4)(fields);
        // An object that is itself a policy is no envelope, whatever else it carries.
        if (shown === undefined && this.#unwrap(value, fields, place, context, depth))
            return;
        const kind = context ?? shown ?? (depth === 0 ? this.#kindByPath(value) : undefined);
        if (kind !== undefined)
            return this.#emit(kind, value, place, depth);
        if (this.#unwrapMembers(value, place, depth))
            return;
    }
    /** The path decides only about an object that has a property of the kind: a file of any name can hold anything. */
    #kindByPath(value) {
        const kind = this.#pathKind();
        const known = kind === undefined ? undefined : properties/* graphProperties */.Mw.get((0,properties/* typeOfKind */.MO)(kind));
        return Object.keys(value).some((key) => known?.has(key) === true && !commonProperties.has(key)) ? kind : undefined;
    }
    /** Steps into Graph's own envelopes: a page or single object under `value`, a batch reply, an error. */
    #unwrap(value, fields, place, context, depth) {
        if (depth >= deepest)
            return false;
        const inner = fields.get("value");
        if (Array.isArray(inner)) {
            const nextLink = (0,objects/* keyLike */.ZV)(value, "@odata.nextLink");
            const next = nextLink !== undefined && value[nextLink] !== null ? place.at(nextLink) : undefined;
            this.#list(inner, place.at((0,objects/* keyLike */.ZV)(value, "value") ?? "value"), context, next, depth);
            return true;
        }
        if ((0,json/* isObject */.Gv)(inner)) {
            this.#object(inner, (0,graph/* fieldsOf */.Pf)(inner), place.at((0,objects/* keyLike */.ZV)(value, "value") ?? "value"), context, depth + 1);
            return true;
        }
        const responses = fields.get("responses");
        if (!Array.isArray(responses))
            return this.#isError(fields);
        for (const [index, response] of responses.entries()) {
            if ((0,json/* isObject */.Gv)(response))
                this.#response(response, index, place.at((0,objects/* keyLike */.ZV)(value, "responses") ?? "responses").at(index), depth);
        }
        return true;
    }
    #isError(fields) {
        const error = fields.get("error");
        if (!(0,json/* isObject */.Gv)(error) || !("code" in error))
            return false;
        this.reason = `holds an error of Graph (${recognise_short(error["code"])}) in place of the object: read it again with the permission that it needs`;
        return true;
    }
    #response(response, index, place, depth) {
        const fields = (0,graph/* fieldsOf */.Pf)(response);
        const status = Number(fields.get("status") ?? 200);
        if (status >= 200 && status < 300) {
            this.visit(fields.get("body"), place.at((0,objects/* keyLike */.ZV)(response, "body") ?? "body"), undefined, depth + 1);
        }
        else {
            this.#note(`response ${recognise_short(fields.get("id") ?? index)} of the batch failed with status ${recognise_short(fields.get("status"))}`);
        }
    }
    #unwrapMembers(value, place, depth) {
        if (depth >= deepest)
            return false;
        const before = this.resources.length + this.lists.length;
        for (const key of Object.keys(value)) {
            if (wrappers.has(key.toLowerCase()))
                this.visit(value[key], place.at(key), undefined, depth + 1);
        }
        return this.resources.length + this.lists.length > before;
    }
    #list(list, place, context, nextLink, depth) {
        const fields = list.map((element) => ((0,json/* isObject */.Gv)(element) ? (0,graph/* fieldsOf */.Pf)(element) : undefined));
        const kinds = new Set();
        // A partner that lost its `tenantId` looks like the default, but not among partners.
        const isOfPartners = context === undefined && fields.some((one) => one !== undefined && (0,graph/* kindByKeys */.g4)(one) === "crossTenantAccessPolicyPartner");
        let skipped = 0;
        for (let index = 0; index < list.length; index += 1) {
            const element = list[index];
            const here = fields[index];
            if (!(0,json/* isObject */.Gv)(element) || here === undefined) {
                skipped += 1;
                this.#note(`element ${index} is ${(0,objects/* describe */.q0)(element)}, not an object`);
                continue;
            }
            const before = this.resources.length;
            const listsBefore = this.lists.length;
            const at = place.at(index);
            const mayBeDefault = isOfPartners && (0,graph/* kindByKeys */.g4)(here) === "crossTenantAccessPolicyDefault";
            this.#object(element, here, at, mayBeDefault ? "crossTenantAccessPolicyPartner" : context, depth + 1);
            const first = this.resources[before];
            if (first?.place === at)
                kinds.add(first.kind);
            else if (first === undefined && this.lists.length === listsBefore)
                skipped += 1;
        }
        const empty = list.length === 0 ? (context ?? this.#pathKind()) : context;
        if (kinds.size === 0 && empty !== undefined)
            kinds.add(empty);
        // A list with an element that was not understood proves nothing about what is not in it.
        if (skipped > 0 && nextLink === undefined)
            return;
        for (const kind of kinds)
            this.lists.push({ kind, place, ...(nextLink !== undefined && { nextLink }) });
    }
    #emit(kind, value, place, depth) {
        this.resources.push({ kind, value, place });
        if (kind === "crossTenantAccessPolicy") {
            this.#inline(value, "default", "crossTenantAccessPolicyDefault", place, depth);
            this.#inline(value, "partners", "crossTenantAccessPolicyPartner", place, depth);
            const templates = (0,objects/* keyLike */.ZV)(value, "templates");
            const held = templates === undefined ? undefined : value[templates];
            if (templates === undefined || !(0,json/* isObject */.Gv)(held))
                return;
            const at = place.at(templates);
            this.#inline(held, "multiTenantOrganizationPartnerConfiguration", "multiTenantOrganizationPartnerConfigurationTemplate", at, depth);
            this.#inline(held, "multiTenantOrganizationIdentitySynchronization", "multiTenantOrganizationIdentitySyncPolicyTemplate", at, depth);
        }
        else if (kind === "multiTenantOrganization") {
            this.#inline(value, "tenants", "multiTenantOrganizationMember", place, depth);
        }
    }
    /** An expanded navigation property: the objects in it are resources of their own. */
    #inline(value, name, kind, place, depth) {
        const key = (0,objects/* keyLike */.ZV)(value, name);
        if (key === undefined)
            return;
        const inner = value[key];
        if ((0,json/* isObject */.Gv)(inner))
            this.#emit(kind, inner, place.at(key), depth + 1);
        if (!Array.isArray(inner))
            return;
        const nextLink = (0,objects/* keyLike */.ZV)(value, `${name}@odata.nextLink`);
        this.#list(inner, place.at(key), kind, nextLink === undefined ? undefined : place.at(nextLink), depth + 1);
    }
    #note(note) {
        if (this.#notes.length < mostNotes)
            this.#notes.push(note);
        else
            this.#unsaid += 1;
    }
}
/** A word of the file in a sentence of ours: never long. */
function recognise_short(value) {
    if (value === undefined)
        return "unknown";
    if (typeof value === "object" && value !== null)
        return Array.isArray(value) ? "a list" : "an object";
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}


/***/ }),

/***/ 6761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Nm: () => (/* binding */ realPathWithin),
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   gq: () => (/* binding */ isLookedAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


const extensions = new Set([".json", ".jsonc", ".yml", ".yaml", ".tf", ".tfstate", ".ps1", ".psd1"]);
const skippedFolders = new Set([".git", "node_modules"]);
/** Whether files with this name are looked at. */
function isLookedAt(name) {
    return extensions.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(name).toLowerCase());
}
/** Every extension that is looked at, as people read a list. */
const lookedAt = [...extensions].join(", ");
/** The real path of what is at `path`; a reason when there is none, or when it lies outside `allowed`. */
function realPathWithin(path, allowed) {
    let real;
    try {
        real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        return { reason: `the link leads nowhere (${codeOf(error)})` };
    }
    const inside = allowed.some((root) => real === root || real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
    return inside ? { real } : { reason: "the link leads out of the folder that is linted, so it is not followed" };
}
/** The code of a file system error, for people: "EACCES". */
function codeOf(error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
/**
 * Walks a folder to its end. Links are followed last and only to what lies inside `allowed` and was not walked
 * already: a loop ends, nothing is read twice, and a pull request cannot point the tool at the rest of the machine.
 */
function walk(start, allowed, visitor) {
    const walked = new Set();
    const filesSeen = new Set();
    const links = [];
    let folders = [start];
    for (;;) {
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
            if (walked.has(folder.real))
                continue;
            walked.add(folder.real);
            const separator = folder.real.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? "" : node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
            for (const entry of entriesOf(folder, visitor)) {
                const file = folder.file === "" ? entry.name : `${folder.file}/${entry.name}`;
                const path = folder.real + separator + entry.name;
                if (entry.isSymbolicLink()) {
                    if (!skippedFolders.has(entry.name))
                        links.push({ file, path });
                }
                else if (entry.isDirectory()) {
                    if (!skippedFolders.has(entry.name))
                        folders.push({ file, real: path });
                    // A folder named like a policy file is a mistake that must not pass in silence.
                    if (isLookedAt(entry.name))
                        visitor.problem(file, "this is a folder, not a file");
                }
                else if (isLookedAt(entry.name)) {
                    filesSeen.add(path);
                    if (!visitor.file(file, path))
                        return;
                }
            }
        }
        links.sort((one, other) => (one.file < other.file ? 1 : -1));
        const link = links.pop();
        if (link === undefined)
            return;
        const target = realPathWithin(link.path, allowed);
        if ("reason" in target) {
            if (isLookedAt(link.file) || !isFile(link.path))
                visitor.problem(link.file, target.reason);
        }
        else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target.real).isDirectory()) {
            if (walked.has(target.real))
                visitor.problem(link.file, "the link leads to a folder that is read under its own name");
            else
                folders = [{ file: link.file, real: target.real }];
        }
        else if (isLookedAt(link.file)) {
            if (filesSeen.has(target.real))
                visitor.problem(link.file, "the link leads to a file that is read under its own name");
            else if (!visitor.file(link.file, target.real))
                return;
            filesSeen.add(target.real);
        }
    }
}
function isFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function entriesOf(folder, visitor) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder.real, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
    }
    catch (error) {
        visitor.problem(folder.file === "" ? "." : folder.file, `the folder cannot be read (${codeOf(error)})`);
        return [];
    }
}


/***/ }),

/***/ 7060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standingsOf),
/* harmony export */   U: () => (/* binding */ withBaseline)
/* harmony export */ });
/* harmony import */ var _lint_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6848);
/* harmony import */ var _model_subjects_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7447);
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4163);



/** Holds a baseline against what exceptions left: where both cover a finding, the exception says until when. */
function withBaseline(outcomes, entries) {
    const { findings, baselined } = (0,_lint_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .applyBaseline */ .Qp)(outcomes.findings, entries);
    return { ...outcomes, findings, excepted: [...outcomes.excepted, ...baselined] };
}
/** Lists of Graph without which a subject of a kind that is not among the input can still exist. */
const lists = {
    default: [],
    partner: ["crossTenantAccessPolicyPartner"],
    authorization: [],
    tenant: [],
    "ca-policy": ["conditionalAccessPolicy"],
    guest: ["user"],
    "service-provider": ["crossTenantAccessPolicyPartner", "delegatedAdminRelationship"],
    "catalog-entry": [],
    file: [],
    exception: [],
};
/** The standing of each entry, in their order. An entry is gone only where the rule looked and did not find it. */
function standingsOf(entries, judged) {
    const { findings, excepted, unknown } = judged.outcomes;
    const found = new Set(findings.filter(_lint_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .canStandInBaseline */ .xv).map(_lint_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfFinding */ .q3));
    const covered = new Set(excepted.map(_lint_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfFinding */ .q3));
    const kindsOf = new Map(judged.rules.map(({ rule }) => [rule.id, [rule.subject].flat()]));
    // A rule that found one thing on a subject and could not judge another has a finding as its outcome.
    const partly = [...findings, ...excepted].filter(({ hasGaps }) => hasGaps === true);
    const open = new Set([...unknown, ...partly].map(({ rule, subject }) => meeting(rule.id, nameOf(subject))));
    const exists = subjectFinder(judged.tenant);
    return entries.map((entry) => {
        const key = (0,_lint_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(entry);
        if (found.has(key))
            return "found";
        if (covered.has(key))
            return "excepted";
        const kinds = kindsOf.get(entry.rule);
        if (kinds === undefined || open.has(meeting(entry.rule, entry.subject)))
            return "not judged";
        return kinds.some((kind) => exists(kind, entry.subject)) || kinds.every((kind) => isComplete(kind, judged.tenant)) ? "gone" : "not judged";
    });
}
/** Whether what is not among the subjects of a kind does not exist. */
function isComplete(kind, tenant) {
    if (kind === "catalog-entry")
        return tenant.catalog !== undefined;
    return lists[kind].every((list) => !(0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(tenant.complete(list)));
}
/** The subjects of a kind are listed when somebody asks: most entries still have their finding. */
function subjectFinder(tenant) {
    const known = new Map();
    return (kind, subject) => {
        let names = known.get(kind);
        if (names === undefined) {
            names = new Set(Array.from((0,_model_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectsOf */ .Z)(tenant, kind), nameOf));
            known.set(kind, names);
        }
        return names.has(subject.toLowerCase());
    };
}
function nameOf({ kind, id }) {
    return (id ?? kind).toLowerCase();
}
function meeting(rule, subject) {
    return `${rule} ${subject.toLowerCase()}`;
}


/***/ }),

/***/ 6848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ baselineFileName),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Qp: () => (/* binding */ applyBaseline),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   dX: () => (/* binding */ byKey),
/* harmony export */   q3: () => (/* binding */ keyOfFinding),
/* harmony export */   xv: () => (/* binding */ canStandInBaseline)
/* harmony export */ });
/** The name under which a baseline is written when nobody names another. */
const baselineFileName = "xtaplint-baseline.json";
/** The entry that a finding gets today. */
function entryOf(finding, today) {
    const { rule, subject, setting, message, fingerprint } = finding;
    const value = acceptedValue(finding);
    return { rule: rule.id, subject: (subject.id ?? subject.kind).toLowerCase(), setting, message, ...(value !== undefined && { value }), fingerprint, since: today };
}
/**
 * What an entry and a finding have in common when they are the same. A changed value is a change, and so is one that
 * is suddenly there or gone: an entry without a value covers nothing that has one.
 */
function keyOf({ fingerprint, value }) {
    return value === undefined ? fingerprint : `${fingerprint} ${value}`;
}
/** As {@link keyOf}, of a finding. */
function keyOfFinding(finding) {
    return keyOf({ fingerprint: finding.fingerprint, value: acceptedValue(finding) });
}
/** Whether a finding can stand in a baseline: what is wrong with an exception is to be mended, not accepted. */
function canStandInBaseline({ subject }) {
    return subject.kind !== "exception";
}
/** Entries by what they cover; of two that cover the same the older one counts. */
function byKey(entries) {
    const oldest = new Map();
    for (const entry of entries) {
        const key = keyOf(entry);
        const known = oldest.get(key);
        if (known === undefined || entry.since < known.since)
            oldest.set(key, entry);
    }
    return oldest;
}
/** Takes out the findings that the baseline covers. Both lists keep the order of the findings. */
function applyBaseline(given, entries) {
    const covering = byKey(entries);
    const findings = [];
    const baselined = [];
    for (const finding of given) {
        const entry = canStandInBaseline(finding) ? covering.get(keyOfFinding(finding)) : undefined;
        if (entry === undefined)
            findings.push(finding);
        else
            baselined.push({ ...finding, since: entry.since });
    }
    return { findings, baselined };
}
/** A value that changes by itself would return the finding although nobody changed anything. */
function acceptedValue({ rule, value }) {
    return rule.valueDrifts === true ? undefined : value;
}


/***/ }),

/***/ 1317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TA: () => (/* binding */ parseExtendedFile),
/* harmony export */   me: () => (/* binding */ parseConfigFile)
/* harmony export */ });
/* unused harmony export parseConfig */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4120);
/* harmony import */ var _own_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6366);
/* harmony import */ var _tenants_config_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1905);



/**
 * Reads `xtaplint.yml`. `file` names it in the errors.
 * @throws ConfigError with a sentence for each problem, with line and column and the nearest word that would be right.
 */
async function parseConfig(text, file) {
    return (await parseConfigFile(text, file)).value;
}
/** As {@link parseConfig}, with the places of its keys. */
async function parseConfigFile(text, file) {
    const parsed = await parse(text, file, "the configuration");
    const problems = (0,_tenants_config_js__WEBPACK_IMPORTED_MODULE_2__/* .tenantProblems */ .N)(parsed.value, parsed.at);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(problems);
    return parsed;
}
const extendable = ["extends", "rules", "failOn", "failOnUnknown", "customRules"];
/**
 * Reads a file that a configuration extends: one that says how to judge, and nothing of what is judged or accepted.
 * @throws ConfigError as {@link parseConfig} does.
 */
async function parseExtendedFile(text, file) {
    const parsed = await parse(text, file, "the extended file");
    const foreign = Object.keys(parsed.value).filter((key) => !extendable.includes(key));
    if (foreign.length === 0)
        return parsed;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(foreign.map((key) => `${parsed.at([key])}: ${key} cannot come from an extended file: write it in the configuration that extends it`));
}
async function parse(text, file, whole) {
    // Loaded here because many runs of the command line have no configuration and do not need it.
    const { isConfig } = await __nccwpck_require__.e(/* import() */ 411).then(__nccwpck_require__.bind(__nccwpck_require__, 4792));
    return (0,_own_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOwnFile */ .w)(text, file, { whole, pattern: "a tenant id: write a GUID", isValid: isConfig });
}


/***/ }),

/***/ 7426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isModuleFile)
/* harmony export */ });
/** Whether a file that is named under `customRules` is code, by its extension. */
function isModuleFile(file) {
    return /\.[cm]?[jt]s$/i.test(file);
}


/***/ }),

/***/ 4120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/** A file of ours, or a flag, that cannot be used: what, where and what to do, in one sentence a problem. */
class ConfigError extends Error {
    name = "ConfigError";
    problems;
    constructor(problems) {
        super(problems.join("\n"));
        this.problems = problems;
    }
}


/***/ }),

/***/ 2248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./build/src/model/subjects.js + 25 modules
var subjects = __nccwpck_require__(7447);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __nccwpck_require__(4163);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __nccwpck_require__(4777);
;// CONCATENATED MODULE: ./build/src/lint/identity.js


/**
 * The hash of a judged value: `sha256:` and the first 16 hex digits over canonical JSON (keys sorted, no blanks,
 * target lists as sorted sets, GUIDs in lower case), so that order and formatting never change it.
 */
function valueHash(value) {
    return `sha256:${digest(canonical(value))}`;
}
/** The identity of a finding: the same for the same rule, subject and setting, whatever line it stands on. `tenant` is given where there are several. */
function fingerprint(rule, subjectKind, subjectId, setting, tenant) {
    return digest(JSON.stringify([rule, subjectKind, subjectId ?? "", setting, ...(tenant === undefined ? [] : [tenant])]));
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}
/** No setting of Graph is this deep; below it hostile input could exhaust the stack, so everything there hashes alike. */
const deepest = 64;
function canonical(value, depth = 0) {
    if (depth > deepest)
        return "null";
    if (typeof value === "string")
        return JSON.stringify((0,well_known/* isGuid */.W_)(value) ? value.toLowerCase() : value);
    if (Array.isArray(value))
        return `[${value.map((part) => canonical(part, depth + 1)).join(",")}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, part]) => `${JSON.stringify(key)}:${key === "targets" ? canonicalSet(part, depth + 1) : canonical(part, depth + 1)}`);
    return `{${members.join(",")}}`;
}
function canonicalSet(value, depth) {
    if (!Array.isArray(value))
        return canonical(value, depth);
    return `[${[...new Set(value.map((part) => canonical(part, depth + 1)))].sort().join(",")}]`;
}

;// CONCATENATED MODULE: ./build/src/lint/message.js
const placeholder = /\{\{(\w+)\}\}/g;
/** The sentence of a problem. A message that the rule lacks, or a placeholder without a value, is a fault of the rule. */
function fillMessage(rule, problem, subject) {
    const template = rule.messages[problem.message];
    if (template === undefined)
        throw new Error(`${rule.id} has no message "${problem.message}"`);
    const values = { subject, ...problem.data };
    return template.replace(placeholder, (_, name) => {
        const value = values[name];
        if (value === undefined)
            throw new Error(`${rule.id} gives no value for {{${name}}} in "${problem.message}"`);
        return String(value);
    });
}

// EXTERNAL MODULE: ./build/src/lint/rule.js
var lint_rule = __nccwpck_require__(6549);
;// CONCATENATED MODULE: ./build/src/lint/evaluate.js





/** Meets every enabled rule with every subject it is about; each meeting ends in exactly one kind of outcome. */
function evaluate(tenant, rules) {
    const findings = [];
    const unknown = [];
    const crashes = [];
    let passes = 0;
    let withoutObject = 0;
    for (const kind of subjects/* subjectKinds */.i) {
        const concerned = rules.filter(({ rule }) => isAbout(rule, kind));
        if (concerned.length === 0)
            continue;
        for (const subject of (0,subjects/* subjectsOf */.Z)(tenant, kind)) {
            // An entry of Microsoft's own making: only the rules on such entries have anything to say.
            const isMicrosofts = partnerOf(subject)?.wellKnown?.isMicrosofts === true;
            for (const enabled of concerned) {
                const { rule } = enabled;
                if (isMicrosofts && rule.judgesMicrosoftTenants !== true) {
                    withoutObject += 1;
                    continue;
                }
                try {
                    const outcome = meet(enabled, subject);
                    if (outcome === "pass")
                        passes += 1;
                    else if (outcome === lint_rule/* notApplicable */.h)
                        withoutObject += 1;
                    else if (outcome.problems.length > 0) {
                        for (const problem of outcome.problems) {
                            findings.push({ ...finding(enabled, subject, problem, tenant.name), ...(outcome.gaps.length > 0 && { hasGaps: true }) });
                        }
                    }
                    else
                        unknown.push({ rule, subject: nameOf(subject, tenant.name), ...gap(outcome.gaps) });
                }
                catch (cause) {
                    // The other findings must not be lost: the crash is carried out and ends the run as incomplete.
                    const name = nameOf(subject, tenant.name);
                    crashes.push({ rule, subject: name, ...(name.tenant !== undefined && { tenant: name.tenant }), cause });
                }
            }
        }
    }
    return { findings, unknown, crashes, passes, notApplicable: withoutObject };
}
function partnerOf(subject) {
    if (subject.kind === "partner")
        return subject;
    return subject.kind === "service-provider" ? subject.partner : undefined;
}
function isAbout(rule, kind) {
    return typeof rule.subject === "string" ? rule.subject === kind : rule.subject.includes(kind);
}
/** A problem outweighs a gap: what is bad is bad whatever else is unknown. */
function meet({ rule, options }, subject) {
    const missing = undeterminedReads(rule, subject);
    if (missing !== undefined)
        return { problems: [], gaps: [missing] };
    // The one cast of the project: `defineRule` tied the rule's `check` to this kind of subject and these options.
    const verdicts = rule.check(subject, options);
    let yielded;
    for (;;) {
        const step = verdicts.next();
        if (step.done === true)
            return yielded ?? (step.value === lint_rule/* notApplicable */.h ? lint_rule/* notApplicable */.h : "pass");
        yielded ??= { problems: [], gaps: [] };
        if ((0,undetermined/* isUndetermined */.xm)(step.value))
            yielded.gaps.push(step.value);
        else
            yielded.problems.push(step.value);
    }
}
function undeterminedReads(rule, subject) {
    for (const name of rule.reads) {
        const value = Reflect.get(subject, name);
        if ((0,undetermined/* isUndetermined */.xm)(value))
            return value;
    }
    return undefined;
}
function finding({ rule, severity }, subject, problem, tenant) {
    const { at } = problem;
    const setting = problem.setting ?? at.setting ?? "";
    const inherited = at.inherited === undefined ? [] : [{ message: "inherited from the default", place: at.inherited }];
    return {
        rule,
        severity,
        subject: nameOf(subject, tenant),
        messageId: problem.message,
        message: fillMessage(rule, problem, subject.label),
        place: at.place,
        related: [...inherited, ...(problem.related ?? [])],
        value: at.judged === undefined ? undefined : valueHash(at.judged),
        setting,
        fingerprint: fingerprint(rule.id, subject.kind, subject.id, setting, tenant),
    };
}
function gap(gaps) {
    return {
        reason: [...new Set(gaps.map((each) => each.undetermined))].join("; "),
        needs: [...new Set(gaps.flatMap((each) => each.needs))],
    };
}
function nameOf({ kind, id, name }, tenant) {
    return { kind, id, name, ...(tenant !== undefined && { tenant }) };
}


/***/ }),

/***/ 3805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ applyExceptions),
/* harmony export */   Rd: () => (/* binding */ acceptsValue),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/* harmony import */ var _model_exceptions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3105);

/** Takes the covered findings out, and says what became of each exception. Findings and exceptions keep their order. */
function applyExceptions(entries, judged) {
    const standings = entries.map((entry, index) => standing(entry, entries.slice(0, index), judged));
    const valid = new Map();
    entries.forEach((entry, index) => {
        const here = standings[index];
        if (here === undefined || !(0,_model_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .isValid */ .fn)(here))
            return;
        const key = keyOf(entry.text("rule") ?? "", entry.subject ?? "");
        const list = valid.get(key);
        if (list === undefined)
            valid.set(key, [entry]);
        else
            list.push(entry);
    });
    const findings = [];
    const excepted = [];
    const uses = new Map();
    for (const finding of judged.findings) {
        const fitting = (valid.get(keyOf(finding.rule.id, subjectOf(finding.subject))) ?? []).filter((entry) => fits(entry, finding));
        const covering = fitting.find((entry) => acceptsValue(entry, finding));
        for (const entry of fitting) {
            if (entry === covering)
                uses.set(entry, { kind: "covers" });
            else if (!acceptsValue(entry, finding) && uses.get(entry)?.kind !== "covers") {
                uses.set(entry, { kind: "value changed", present: finding.value ?? "" });
            }
        }
        if (covering === undefined)
            findings.push(finding);
        else
            excepted.push({ ...finding, exception: covering });
    }
    const unknown = new Set(judged.unknown.map(({ rule, subject }) => keyOf(rule.id, subjectOf(subject))));
    const exceptions = entries.map((entry, index) => {
        const here = standings[index] ?? { flaws: [], isExpired: false, endedWithPartner: false };
        return { entry, ...here, use: (0,_model_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .isValid */ .fn)(here) ? (uses.get(entry) ?? unusedBecause(entry, judged, unknown)) : { kind: "not valid" } };
    });
    return { findings, excepted, exceptions };
}
function unusedBecause(entry, { enabled }, unknown) {
    const rule = entry.text("rule") ?? "";
    if (!enabled.has(rule))
        return { kind: "rule off" };
    return { kind: unknown.has(keyOf(rule, entry.subject ?? "")) ? "rule unknown" : "unused" };
}
function standing(entry, earlier, { known, catalog, today }) {
    const flaws = [];
    const { missing } = entry;
    if (missing.length > 0)
        flaws.push({ kind: "missing", keys: missing });
    if (entry.text("expires") !== undefined && !entry.hasRealDay)
        flaws.push({ kind: "malformed" });
    const rule = entry.text("rule");
    if (rule !== undefined && !known.has(rule))
        flaws.push({ kind: "unknown rule" });
    if (entry.hasWildcard)
        flaws.push({ kind: "wildcard" });
    const id = entry.text("id");
    if (id !== undefined && earlier.some((other) => other.text("id") === id))
        flaws.push({ kind: "id again" });
    const partner = catalog?.byTenantId.get(entry.subject ?? "");
    return { flaws, isExpired: entry.isExpired(today), endedWithPartner: partner?.isExpired(today) ?? false };
}
/** A subject as exceptions name it: its id, or its kind where there is only one. */
function subjectOf({ kind, id }) {
    return (id ?? kind).toLowerCase();
}
function keyOf(rule, subject) {
    return `${rule} ${subject}`;
}
/** An exception for one setting covers what is found in it; one without covers every setting of the subject. */
function fits(entry, { setting }) {
    const wanted = entry.text("setting");
    return wanted === undefined || setting === wanted || setting.startsWith(`${wanted}/`);
}
/** An exception that names a value covers no other. */
function acceptsValue(entry, { value }) {
    const accepts = entry.text("accepts");
    return accepts === undefined || accepts === value;
}


/***/ }),

/***/ 7729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   S: () => (/* binding */ startingSets),
/* harmony export */   S1: () => (/* binding */ isPreset),
/* harmony export */   b5: () => (/* binding */ mergeSetting),
/* harmony export */   n_: () => (/* binding */ withStart),
/* harmony export */   vs: () => (/* binding */ mergedConfig)
/* harmony export */ });
/* unused harmony export mergeSettings */
/** Every word of `extends` that is no file and no package. */
const startingSets = ["recommended", "strict", "all", "off"];
/** Whether a layer is a preset. */
function isPreset(layer) {
    return "preset" in layer;
}
/** The layers of files alone. */
function filesOf(layers) {
    return layers.filter((layer) => !isPreset(layer));
}
/** The layers with a preset to start from: the flag's in place of all, else `recommended` where none is named. */
function withStart(layers, flag) {
    if (flag === undefined && layers.some(isPreset))
        return layers;
    return [{ preset: flag ?? "recommended" }, ...filesOf(layers)];
}
/** The preset that counts among layers: the last one. */
function startOf(layers) {
    return layers.findLast(isPreset)?.preset ?? "off";
}
/** What the files say together. */
function mergedConfig(layers) {
    const files = filesOf(layers);
    const rules = files.reduce((below, { config }) => mergeSettings(below, config.rules), undefined);
    const failOn = files.findLast(({ config }) => config.failOn !== undefined)?.config.failOn;
    const failOnUnknown = files.findLast(({ config }) => config.failOnUnknown !== undefined)?.config.failOnUnknown;
    return { ...(rules && { rules }), ...(failOn !== undefined && { failOn }), ...(failOnUnknown !== undefined && { failOnUnknown }) };
}
/** What two layers say of rules, each rule by itself. */
function mergeSettings(below, above) {
    if (below === undefined || above === undefined)
        return above ?? below;
    return { ...below, ...Object.fromEntries(Object.entries(above).map(([id, setting]) => [id, mergeSetting(below[id], setting)])) };
}
/**
 * What two layers say of one rule. A severity alone keeps the options, and options are merged one by one. Naming a rule
 * that is off, without a severity, switches it on.
 */
function mergeSetting(below, above) {
    if (below === undefined)
        return above;
    const [under, over] = [asObject(below), asObject(above)];
    const severity = over.severity ?? (under.severity === "off" ? undefined : under.severity);
    const options = { ...under.options, ...over.options };
    return { ...(severity !== undefined && { severity }), ...(Object.keys(options).length > 0 && { options }) };
}
function asObject(setting) {
    return typeof setting === "string" ? { severity: setting } : setting;
}


/***/ }),

/***/ 9957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defaultOptions)
/* harmony export */ });
/** What a rule's options are when nobody sets them: the `default` of each. */
function defaultOptions(rule) {
    return Object.fromEntries(Object.entries(rule.options?.properties ?? {}).map(([name, schema]) => [name, schema.default]));
}


/***/ }),

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseOwnFile)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8653);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7957);
/* harmony import */ var _yaml_depth_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1162);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4120);




/**
 * Reads a file of ours that is written in YAML. `file` names it in the errors.
 * @throws ConfigError with a sentence for each problem, with line and column and the nearest word that would be right.
 */
async function parseOwnFile(text, file, { whole, pattern, isValid }) {
    const yaml = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    if ((0,_yaml_depth_js__WEBPACK_IMPORTED_MODULE_2__/* .nestsTooDeep */ .q)(yaml, text))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x([`${file}:1:1: nested too deeply`]);
    const { LineCounter, parseDocument } = yaml;
    const lines = new LineCounter();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${file}:${String(line)}:${String(col)}`;
    };
    // A key is what is written: `null` among the words of a mapping is a word.
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
    // The first error only: what follows a wrong token is guesswork.
    const [wrong] = document.errors;
    if (wrong !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x([`${at(wrong.pos[0])}: ${sentence(wrong.message)}`]);
    const value = plainValue(document, file);
    if (isValid(value)) {
        const locate = (steps) => {
            const [start, end] = keyRange(document, steps);
            const [from, to] = [lines.linePos(start), lines.linePos(end)];
            return { file, pointer: pointerOf(steps), line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
        };
        return { value, at: (steps) => at(keyRange(document, steps)[0]), locate };
    }
    const problems = (isValid.errors ?? [])
        .filter((error) => error.keyword !== "if")
        .map((error) => ({ offset: offsetOf(document, error), text: explain(error, value, whole, pattern) }))
        .sort((a, b) => a.offset - b.offset);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x([...new Set(problems.map((problem) => `${at(problem.offset)}: ${problem.text}`))]);
}
function plainValue(document, file) {
    try {
        return document.toJS({ maxAliasCount: 100 }) ?? {};
    }
    catch {
        // The parser throws on aliases that multiply without bound.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x([`${file}:1:1: too many aliases: write the values out`]);
    }
}
function sentence(message) {
    const first = message.split("\n")[0] ?? message;
    return first.charAt(0).toLowerCase() + first.slice(1);
}
/** The path of the wrong node, as keys: of an unknown key the key itself. */
function pathOf(error) {
    const steps = error.instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const extra = error.params.additionalProperty;
    return typeof extra === "string" ? [...steps, extra] : steps;
}
/** Where an unknown key stands, or the value that is wrong. */
function offsetOf(document, error) {
    const path = pathOf(error);
    if (error.keyword === "additionalProperties")
        return keyRange(document, path)[0];
    const node = document.getIn(path, true);
    return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
/** Where a key begins and ends; of an element of a list, the element. */
function keyRange(document, path) {
    const last = String(path.at(-1));
    const parent = document.getIn(path.slice(0, -1), true);
    const key = isMap(parent) ? parent.items.map((pair) => pair.key).find((candidate) => isNode(candidate) && String(candidate) === last) : undefined;
    const node = isNode(key) ? key : document.getIn(path, true);
    const [start = 0, end = start] = isNode(node) ? (node.range ?? []) : [];
    return [start, end];
}
function pointerOf(steps) {
    return steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function isNode(value) {
    return typeof value === "object" && value !== null && "range" in value;
}
function isMap(value) {
    return typeof value === "object" && value !== null && "items" in value && Array.isArray(value.items);
}
const typeNames = {
    array: "a list",
    object: "a mapping of keys to values",
    string: "a text",
    boolean: "true or false",
    integer: "a whole number",
    number: "a number",
};
function explain(error, value, whole, pattern) {
    const path = pathOf(error);
    const name = path.at(-1) ?? "";
    const where = path.length === 0 ? whole : path.join(".");
    switch (error.keyword) {
        case "additionalProperties": {
            const known = error.parentSchema?.properties;
            const what = path.at(-2) === "rules" ? "rule" : path.at(-2) === "options" ? "option" : "key";
            return `unknown ${what} "${name}"${hint(name, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(known) ? Object.keys(known) : [])}`;
        }
        case "enum": {
            const allowed = error.params.allowedValues;
            const words = Array.isArray(allowed) ? allowed.map(String) : [];
            const given = valueAt(value, path);
            return `${path.join(".")} is ${JSON.stringify(given)}; it is one of ${words.join(", ")}${typeof given === "string" ? hint(given, words) : ""}`;
        }
        case "pattern":
            return `${path.join(".")} is not ${pattern}`;
        case "required":
            return `${where} lacks "${String(error.params.missingProperty)}"`;
        case "dependentRequired":
            return `${where} has "${String(error.params.property)}", which needs "${String(error.params.missingProperty)}" beside it`;
        case "minItems":
        case "minLength":
            return `${where} is empty`;
        case "type": {
            const type = error.params.type;
            return `${where} is not ${typeof type === "string" ? (typeNames[type] ?? type) : "what belongs here"}`;
        }
        default:
            return `${where} ${error.message ?? "is not valid"}`;
    }
}
function hint(word, candidates) {
    const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, candidates);
    return meant === undefined ? "" : `; did you mean "${meant}"?`;
}
function valueAt(value, path) {
    let here = value;
    for (const step of path) {
        if (Array.isArray(here))
            here = here[Number(step)];
        else
            here = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(here) ? here[step] : undefined;
    }
    return here;
}


/***/ }),

/***/ 6549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule),
/* harmony export */   h: () => (/* binding */ notApplicable)
/* harmony export */ });
/** Returned by a rule that has nothing to judge on a subject. */
const notApplicable = Symbol("not applicable");
/** Types a rule from its own metadata: it can read only what it declares, and yield only messages that it has. */
function defineRule(rule) {
    return rule;
}


/***/ }),

/***/ 7872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ defaultFailOn),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   V$: () => (/* binding */ isStricter),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/** How bad a finding is, worst first. */
const severities = ["high", "medium", "low", "info"];
/** The threshold where nobody says one. */
const defaultFailOn = "medium";
/** Whether a finding of `severity` reaches the threshold. */
function reaches(severity, failOn) {
    return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}
/** How far down a severity stands: 0 for the worst, and a rule that is off below all. */
function depthOf(severity) {
    return severity === "off" ? severities.length : severities.indexOf(severity);
}
/** Whether one threshold fails on more than another. */
function isStricter(one, other) {
    return one !== "never" && (other === "never" || severities.indexOf(one) > severities.indexOf(other));
}


/***/ }),

/***/ 1905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tenantProblems),
/* harmony export */   W: () => (/* binding */ configOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7957);


/** What is wrong with the tenants of a configuration that fits its schema, a sentence each. `at` is `file:line:column` of a key. */
function tenantProblems(config, at) {
    const { tenants, baselineTenant } = config;
    if (tenants === undefined) {
        return baselineTenant === undefined ? [] : [`${at(["baselineTenant"])}: baselineTenant names one of several tenants, and there is no list "tenants"`];
    }
    const problems = [];
    if (config.policies !== undefined) {
        problems.push(`${at(["policies"])}: policies and tenants exclude each other: write under each tenant which policies are its own`);
    }
    const names = tenants.map(({ name }) => name);
    names.forEach((name, index) => {
        if (names.indexOf(name) < index)
            problems.push(`${at(["tenants", index, "name"])}: two tenants have the name ${JSON.stringify(name)}`);
    });
    problems.push(...sharedIds(config, at), ...sharedBaselines(config, at));
    if (baselineTenant !== undefined && !names.includes(baselineTenant)) {
        const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(baselineTenant, names);
        const hint = meant === undefined ? "" : `; did you mean ${JSON.stringify(meant)}?`;
        problems.push(`${at(["baselineTenant"])}: no tenant has the name ${JSON.stringify(baselineTenant)}${hint}`);
    }
    return problems;
}
/** The configuration as it holds for one of its tenants: where that says nothing, what stands beside `tenants`. */
function configOf(config, { policies, tenantId, cloud, catalog, exceptions, baseline }) {
    return {
        ...config,
        policies,
        ...(tenantId !== undefined && { tenantId }),
        ...(cloud !== undefined && { cloud }),
        ...(catalog !== undefined && { catalog }),
        ...(exceptions !== undefined && { exceptions }),
        ...(baseline !== undefined && { baseline }),
    };
}
/** Two tenants with one id are one tenant twice; what is compared between them would be compared with itself. */
function sharedIds({ tenants = [], tenantId }, at) {
    const ids = tenants.map((tenant) => (tenant.tenantId ?? tenantId)?.toLowerCase());
    return tenants.flatMap((tenant, index) => {
        const first = ids.indexOf(ids[index]);
        if (ids[index] === undefined || first === index)
            return [];
        const place = tenant.tenantId === undefined ? at(["tenantId"]) : at(["tenants", index, "tenantId"]);
        return [`${place}: ${JSON.stringify(tenants[first]?.name)} and ${JSON.stringify(tenant.name)} have the same tenantId`];
    });
}
/** An entry does not say whose it is: what one tenant never had would count as gone. */
function sharedBaselines({ tenants = [], baseline }, at) {
    const files = tenants.map((tenant) => tenant.baseline ?? baseline).map((file) => file && node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(file));
    return tenants.flatMap((tenant, index) => {
        const first = files.indexOf(files[index]);
        if (files[index] === undefined || first === index)
            return [];
        const place = tenant.baseline === undefined ? at(["baseline"]) : at(["tenants", index, "baseline"]);
        return [`${place}: ${JSON.stringify(tenants[first]?.name)} and ${JSON.stringify(tenant.name)} share a baseline: write under each tenant which one is its own`];
    });
}


/***/ }),

/***/ 8080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ loadBaseline),
  B: () => (/* binding */ loadBaselineIfThere)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/input/bytes.js
var input_bytes = __nccwpck_require__(6969);
// EXTERNAL MODULE: ./build/src/input/decode.js
var decode = __nccwpck_require__(2158);
// EXTERNAL MODULE: ./build/src/input/json.js + 5 modules
var json = __nccwpck_require__(2170);
// EXTERNAL MODULE: ./build/src/input/limits.js
var limits = __nccwpck_require__(9308);
// EXTERNAL MODULE: ./build/src/model/days.js
var days = __nccwpck_require__(8384);
// EXTERNAL MODULE: ./build/src/model/json.js
var model_json = __nccwpck_require__(8653);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __nccwpck_require__(7578);
;// CONCATENATED MODULE: ./build/src/lint/baseline-file.js



const texts = ["rule", "subject", "setting", "message", "value", "fingerprint", "since"];
const valuePattern = /^sha256:[0-9a-f]{16}$/;
/** Reads the document of a baseline file; a single fault makes all of it worthless, so none is passed over. */
function readBaseline(document) {
    if (!(0,model_json/* isObject */.Gv)(document))
        return { faults: [{ pointer: "", text: "this is no baseline" }] };
    const version = own(document, "version");
    // The keys of another version are not ours to judge.
    if (version !== 1)
        return { faults: [wrong(document, "", "version", version, "and this xtaplint knows version 1")] };
    const faults = [];
    for (const key of Object.keys(document)) {
        if (key !== "version" && key !== "entries")
            faults.push(unknownKey("", key));
    }
    const list = own(document, "entries");
    if (!Array.isArray(list))
        return { faults: [...faults, wrong(document, "", "entries", list, "and not a list")] };
    const entries = [];
    for (const [index, value] of list.entries()) {
        const read = readEntry(value, `/entries/${index}`);
        if ("faults" in read)
            faults.push(...read.faults);
        else
            entries.push(read);
    }
    return faults.length > 0 ? { faults } : { entries };
}
function readEntry(value, pointer) {
    if (!(0,model_json/* isObject */.Gv)(value))
        return { faults: [{ pointer, text: `an entry is ${(0,words/* quoted */.TL)(value)} and not an object` }] };
    const faults = [];
    const known = texts;
    for (const key of Object.keys(value))
        if (!known.includes(key))
            faults.push(unknownKey(pointer, key));
    const text = (key) => {
        const written = own(value, key);
        if (typeof written === "string")
            return written;
        faults.push(wrong(value, pointer, key, written, "and not a text"));
        return "";
    };
    const entry = {
        rule: text("rule"),
        subject: text("subject"),
        setting: text("setting"),
        message: text("message"),
        ...(Object.hasOwn(value, "value") && { value: text("value") }),
        fingerprint: text("fingerprint"),
        since: text("since"),
    };
    if (faults.length > 0)
        return { faults };
    const { value: hash } = entry;
    if (hash !== undefined && !valuePattern.test(hash))
        faults.push(wrong(value, pointer, "value", hash, "and no value of a report"));
    if (entry.fingerprint === "")
        faults.push(wrong(value, pointer, "fingerprint", "", "and no fingerprint of a report"));
    if (!(0,days/* isDay */.N)(entry.since))
        faults.push(wrong(value, pointer, "since", entry.since, "and no day such as 2026-03-01"));
    return faults.length > 0 ? { faults } : entry;
}
function own(object, key) {
    return Object.hasOwn(object, key) ? Reflect.get(object, key) : undefined;
}
function wrong(object, pointer, key, value, instead) {
    if (!Object.hasOwn(object, key))
        return { pointer, text: `"${key}" is missing` };
    return { pointer: `${pointer}/${key}`, text: `"${key}" is ${(0,words/* quoted */.TL)(value)}, ${instead}` };
}
function unknownKey(pointer, key) {
    return { pointer: `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, text: `unknown key ${(0,words/* quoted */.TL)(key)}` };
}

// EXTERNAL MODULE: ./build/src/lint/errors.js
var errors = __nccwpck_require__(4120);
;// CONCATENATED MODULE: ./build/src/load-baseline.js








const mostFaults = 10;
const mend = "mend it, or remove the file and write it again with xtaplint baseline";
/**
 * Reads a baseline. `file` is relative to the working directory.
 * @throws ConfigError with a sentence for each fault, with line and column, when it is not there or cannot be used.
 */
function loadBaseline(cwd, file) {
    const entries = loadBaselineIfThere(cwd, file);
    if (entries === undefined)
        throw new errors/* ConfigError */.x([`${file}: there is no such baseline: write it with xtaplint baseline, or name it no more.`]);
    return entries;
}
/**
 * As {@link loadBaseline}; undefined when there is no such file.
 * @throws ConfigError when there is one that cannot be used: nothing else is ever taken for a baseline.
 */
function loadBaselineIfThere(cwd, file) {
    const absolute = external_node_path_.resolve(cwd, file);
    if (!(0,external_node_fs_.existsSync)(absolute))
        return undefined;
    const document = parsed(absolute, file);
    const read = readBaseline(document.value);
    if ("entries" in read)
        return read.entries;
    throw new errors/* ConfigError */.x(sentences(read.faults, document, file));
}
function parsed(absolute, file) {
    const bytes = (0,input_bytes/* readBytes */.i)(absolute, limits/* defaultLimits */.M.fileBytes);
    if ("reason" in bytes)
        throw new errors/* ConfigError */.x([`${file}: the baseline cannot be used: ${bytes.reason}.`]);
    const decoded = (0,decode/* decode */.D)(bytes);
    if ("reason" in decoded)
        throw new errors/* ConfigError */.x([`${file}: the baseline cannot be used: ${decoded.reason}.`]);
    const outcome = (0,json/* parseJson */.q)(decoded.text, decoded.encoding);
    if ("document" in outcome)
        return outcome.document;
    const place = /^\d/.test(outcome.reason) ? "" : "1:1: ";
    throw new errors/* ConfigError */.x([`${file}:${place}${outcome.reason}; ${mend}.`]);
}
/** In the order of the file. The file as a whole is written again, so the first faults are enough. */
function sentences(faults, document, file) {
    const shown = faults.slice(0, mostFaults);
    const ranges = document.locate(shown.map(({ pointer }) => pointer));
    const placed = shown.map(({ pointer, text }) => {
        const { line, column } = ranges.get(pointer) ?? { line: 1, column: 1 };
        return `${file}:${line}:${column}: ${text}; ${mend}.`;
    });
    const more = faults.length - shown.length;
    return more > 0 ? [...placed, `${file}: ${more} more faults.`] : placed;
}


/***/ }),

/***/ 4276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* unused harmony export configFileName */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _input_own_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8644);
/* harmony import */ var _lint_config_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1317);
/* harmony import */ var _lint_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4120);
/* harmony import */ var _lint_layers_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7729);






/** The name under which a configuration is found without being named. */
const configFileName = "xtaplint.yml";
/**
 * Finds and reads the configuration: the named one, else `xtaplint.yml` in the one folder that is linted, else in the
 * working directory, else none.
 * @throws ConfigError when a named file cannot be read or any found one is not valid.
 */
async function loadConfig(cwd, named, paths) {
    const candidate = named ?? findConfig(cwd, paths);
    if (candidate === undefined)
        return { config: {}, layers: [], file: undefined, folder: cwd, at: () => configFileName };
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, candidate);
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(cwd, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    const { value, at, locate } = await (0,_lint_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfigFile */ .me)(readText(absolute, file), file);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(absolute);
    const layers = await layersOf(cwd, { name: configFileName, config: value, folder, file, at, locate });
    return { config: { ...value, ...(0,_lint_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .mergedConfig */ .vs)(layers) }, layers, file, folder, at };
}
/** What finds and reads other files is loaded by the runs that extend some. */
async function layersOf(cwd, layer) {
    const named = layer.config.extends;
    if (named === undefined)
        return [layer];
    const preset = _lint_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .startingSets */ .S.find((known) => known === named);
    if (preset !== undefined)
        return [{ preset, location: layer.locate(["extends"]) }, layer];
    const { withExtended } = await __nccwpck_require__.e(/* import() */ 591).then(__nccwpck_require__.bind(__nccwpck_require__, 9591));
    return withExtended(cwd, layer);
}
function findConfig(cwd, paths) {
    const [only, second] = paths;
    const folders = only !== undefined && second === undefined && isFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, only)) ? [only, "."] : ["."];
    return folders
        .map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, configFileName))
        .find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file), { throwIfNoEntry: false })?.isFile() === true);
}
function isFolder(absolute) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false })?.isDirectory() === true;
}
function readText(absolute, file) {
    const read = (0,_input_own_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnText */ .o)(absolute);
    if ("text" in read)
        return read.text;
    throw new _lint_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .x([`${file}: the configuration cannot be read (${read.reason}); name an existing file with --config.`]);
}


/***/ }),

/***/ 3637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eM: () => (/* binding */ asRules),
  Lh: () => (/* binding */ loadCustomRules),
  PR: () => (/* binding */ namedRules),
  Kc: () => (/* binding */ readRules)
});

// EXTERNAL MODULE: ./build/src/input/bytes.js
var input_bytes = __nccwpck_require__(6969);
// EXTERNAL MODULE: ./build/src/input/decode.js
var decode = __nccwpck_require__(2158);
// EXTERNAL MODULE: ./build/src/input/discover.js
var discover = __nccwpck_require__(1359);
// EXTERNAL MODULE: ./build/src/input/limits.js
var limits = __nccwpck_require__(9308);
// EXTERNAL MODULE: ./build/src/lint/custom/module-file.js
var module_file = __nccwpck_require__(7426);
// EXTERNAL MODULE: ./build/src/lint/errors.js
var errors = __nccwpck_require__(4120);
// EXTERNAL MODULE: ./build/src/lint/layers.js
var lint_layers = __nccwpck_require__(7729);
// EXTERNAL MODULE: ./build/src/model/nearest.js
var nearest = __nccwpck_require__(7957);
;// CONCATENATED MODULE: ./build/src/lint/own-settings.js

/** What a configuration says of rules that are not in the pack, held against those that there are: its schema cannot know them. */
function ownSettingFaults(settings, rules) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    return Object.entries(settings).flatMap(([id, setting]) => {
        if (!id.startsWith("org-"))
            return [];
        const rule = byId.get(id);
        if (rule === undefined)
            return [{ steps: ["rules", id], text: `unknown rule "${id}"${hint(id, [...byId.keys()])}` }];
        const options = typeof setting === "object" ? (setting.options ?? {}) : {};
        return Object.entries(options).flatMap(([name, value]) => {
            const text = optionFault(name, value, rule);
            return text === undefined ? [] : [{ steps: ["rules", id, "options", name], text }];
        });
    });
}
function optionFault(name, value, { id, options }) {
    const known = options?.properties ?? {};
    const schema = Object.hasOwn(known, name) ? known[name] : undefined;
    if (schema === undefined)
        return `unknown option "${name}" of ${id}${hint(name, Object.keys(known))}`;
    const wanted = wantedOf(schema, value);
    return wanted === undefined ? undefined : `rules.${id}.options.${name} is not ${wanted}`;
}
/** What a value would have to be; undefined when it is that. */
function wantedOf(schema, value) {
    switch (schema.type) {
        case "integer": {
            const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = schema;
            const bounds = schema.minimum === undefined && schema.maximum === undefined ? "" : ` from ${minimum} to ${maximum}`;
            return typeof value === "number" && Number.isSafeInteger(value) && value >= minimum && value <= maximum ? undefined : `a whole number${bounds}`;
        }
        case "boolean":
            return typeof value === "boolean" ? undefined : "true or false";
        case "string":
            return typeof value === "string" ? undefined : "a text";
        case "array":
            return Array.isArray(value) && value.every((each) => typeof each === "string") ? undefined : "a list of texts";
        default:
            return typeof value === "string" || value === null ? undefined : "a text or null";
    }
}
function hint(word, candidates) {
    const meant = (0,nearest/* nearest */.p)(word, candidates);
    return meant === undefined ? "" : `; did you mean "${meant}"?`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./build/src/load-rule-modules.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};




/** Events in which a workflow has secrets while the pull request's files, and with them its modules, are anybody's. */
const exposedEvents = ["pull_request_target", "workflow_run"];
/**
 * Runs the modules `files` and gives their rules, in order.
 * @throws ConfigError when they may not run, or one of them cannot.
 */
async function loadRuleModules(cwd, files, permission) {
    if (files.length === 0)
        return [];
    const refusals = files.flatMap((file) => refusal(cwd, file, permission) ?? []);
    if (refusals.length > 0)
        throw new errors/* ConfigError */.x(refusals);
    const { rulesOfModule } = await __nccwpck_require__.e(/* import() */ 146).then(__nccwpck_require__.bind(__nccwpck_require__, 146));
    const rules = [];
    for (const file of files)
        rules.push(...rulesOfModule(await importDefault(cwd, file), file));
    return rules;
}
function refusal(cwd, file, { allowed, event = "" }) {
    if (exposedEvents.includes(event)) {
        return `${file}: modules with rules are not run in ${event}, where the code of a pull request would run beside the secrets of the workflow: use pull_request, or rules in YAML.`;
    }
    if (!allowed)
        return `${file}: this module is code, and runs only when --allow-rule-modules, or the Action's input allow-rule-modules, allows it.`;
    if (/[*?[\]{}]/.test(file))
        return `${file}: name modules one by one, because all that is named is run.`;
    if ((0,external_node_fs_.statSync)(external_node_path_.resolve(cwd, file), { throwIfNoEntry: false })?.isFile() !== true)
        return `${file}: there is no such file.`;
    if (/ts$/i.test(file) && !runsTypeScript())
        return `${file}: Node ${process.versions.node} does not run TypeScript: use Node 22.18 or newer, or write the module in JavaScript.`;
    return undefined;
}
/** Older versions of Node know nothing of this feature. */
function runsTypeScript() {
    const feature = Reflect.get(process.features, "typescript");
    return feature !== undefined && feature !== false;
}
async function importDefault(cwd, file) {
    try {
        // The module is the user's: the bundler must leave this import as it is.
        const module = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(external_node_path_.resolve(cwd, file)).href));
        return typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
    }
    catch (error) {
        throw new errors/* ConfigError */.x([`${file}: the module cannot be loaded: ${error instanceof Error ? error.message : String(error)}.`]);
    }
}

// EXTERNAL MODULE: ./build/src/relative-pattern.js
var relative_pattern = __nccwpck_require__(9362);
;// CONCATENATED MODULE: ./build/src/load-custom-rules.js










const mostFiles = 1000;
/**
 * Reads the files of rules that the configuration, and what it extends, names under `customRules`, and holds what they
 * say of such rules against them.
 * @throws ConfigError when a file is missing or not valid, an id is used twice, or a setting fits no rule.
 */
async function loadCustomRules(cwd, { config, layers, at }, permission) {
    const found = await readRules(cwd, namedRules(cwd, layers), permission);
    const rules = await asRules(found);
    const said = [
        ...(0,lint_layers/* filesOf */.R8)(layers).map((layer) => ({ settings: layer.config.rules, place: layer.at })),
        ...(config.tenants ?? []).map((tenant, index) => ({ settings: tenant.rules, place: (steps) => at(["tenants", String(index), ...steps]) })),
    ];
    const faults = said.flatMap(({ settings = {}, place }) => ownSettingFaults(settings, rules).map(({ steps, text }) => `${place(steps)}: ${text}`));
    if (faults.length > 0)
        throw new errors/* ConfigError */.x(faults);
    return { rules, expressions: found.rules, files: found.files };
}
/** The patterns of each file that names some, relative to the working directory. What one excludes, another can name. */
function namedRules(cwd, layers) {
    return (0,lint_layers/* filesOf */.R8)(layers).map(({ config, folder }) => (config.customRules ?? []).map((pattern) => (0,relative_pattern/* relativePattern */.T)(cwd, folder, pattern)));
}
/**
 * Reads the files of rules, and runs the modules, that the patterns `named` mean, each list of them by itself.
 * @throws ConfigError when one is missing, not valid, or a module that may not run.
 */
async function readRules(cwd, named, permission) {
    const modules = [...new Set(named.flat().filter(module_file/* isModuleFile */.L))];
    const ofModules = await loadRuleModules(cwd, modules, permission);
    const byFile = new Map();
    for (const patterns of named)
        for (const each of await rulePaths(cwd, patterns.filter((pattern) => !(0,module_file/* isModuleFile */.L)(pattern))))
            byFile.set(each.file, each);
    const files = [...byFile.values()];
    return { rules: await readRuleFiles(files), modules: ofModules, files: [...files.map(({ file }) => file), ...modules] };
}
/**
 * Rules as the engine knows them.
 * @throws ConfigError when an id is used twice.
 */
async function asRules(found) {
    const rules = [...(await engineRules(found.rules)), ...found.modules.map(({ rule }) => rule)];
    refuseRepeats(rules);
    return rules;
}
async function engineRules(expressions) {
    if (expressions.size === 0)
        return [];
    const { engineRule } = await __nccwpck_require__.e(/* import() */ 64).then(__nccwpck_require__.bind(__nccwpck_require__, 64));
    return [...expressions.values()].map((rule) => engineRule(rule));
}
/** Among files of expressions the places are known and said before; this is for modules. */
function refuseRepeats(rules) {
    const first = new Map();
    for (const rule of rules) {
        const earlier = first.get(rule.id);
        if (earlier !== undefined)
            throw new errors/* ConfigError */.x([`${rule.own?.file ?? ""}: the id ${rule.id} is used a second time, after ${earlier.own?.file ?? ""}: give each rule its own.`]);
        first.set(rule.id, rule);
    }
}
/** The files that `patterns` mean. A rule that is not there would leave its subjects unjudged. */
async function rulePaths(cwd, patterns) {
    if (patterns.length === 0)
        return [];
    const { files, problems } = await (0,discover/* discover */.k)(cwd, patterns, new Set(), mostFiles);
    if (problems.length > 0)
        throw new errors/* ConfigError */.x(problems.map(({ file, reason }) => `${file}: ${reason}; name files of rules, or globs that match some.`));
    const other = files.filter(({ file }) => !/\.ya?ml$/i.test(file));
    if (other.length > 0)
        throw new errors/* ConfigError */.x(other.map(({ file }) => `${file}: this is no file of rules: rules are written in YAML, with the extension .yml or .yaml.`));
    return files;
}
/** Reads files of rules; every problem of every file is said at once. */
async function readRuleFiles(files) {
    const rules = new Map();
    const problems = [];
    if (files.length === 0)
        return rules;
    const { parseRuleFile } = await Promise.all(/* import() */[__nccwpck_require__.e(337), __nccwpck_require__.e(563)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2563));
    for (const { file, path } of files) {
        try {
            for (const rule of await parseRuleFile(textOf(file, path), file)) {
                const { id } = rule.written;
                const first = rules.get(id);
                if (first === undefined)
                    rules.set(id, rule);
                else
                    problems.push(`${rule.at}: the id ${id} is used a second time, after ${first.at}: give each rule its own`);
            }
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigError */.x))
                throw error;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new errors/* ConfigError */.x(problems);
    return rules;
}
function textOf(file, path) {
    const bytes = (0,input_bytes/* readBytes */.i)(path, limits/* defaultLimits */.M.yamlBytes);
    const decoded = "reason" in bytes ? bytes : (0,decode/* decode */.D)(bytes);
    if ("reason" in decoded)
        throw new errors/* ConfigError */.x([`${file}: the file of rules cannot be used: ${decoded.reason}.`]);
    return decoded.text;
}


/***/ }),

/***/ 8795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Locator)
/* harmony export */ });
const linesBefore = 2;
const linesAfter = 4;
/** A line of a minified file is shown from the location on, when that stands further right than this. */
const farRight = 60;
/** Turns places into lines: one pass over each file that has any. */
class Locator {
    #documents;
    #ranges;
    constructor(documents, places) {
        const wanted = new Map();
        for (const place of places) {
            const pointers = wanted.get(place.file);
            if (pointers === undefined)
                wanted.set(place.file, new Set([place.pointer]));
            else
                pointers.add(place.pointer);
        }
        this.#documents = documents;
        this.#ranges = new Map([...wanted].map(([file, pointers]) => [file, documents.get(file)?.locate([...pointers]) ?? new Map()]));
    }
    /** The lines of a place that was asked for; undefined when nothing shows it. */
    location(place) {
        const { file, pointer } = place;
        const range = this.#ranges.get(file)?.get(pointer);
        return range === undefined ? undefined : { file, pointer, ...range };
    }
    /** What shows a location best, in five lines at most; undefined where the lines that are at hand do not hold it. */
    excerpt({ file, line, column, endLine }) {
        const document = this.#documents.get(file);
        if (document === undefined)
            return undefined;
        if (endLine > line)
            return { firstLine: line, marked: line, lines: head(document.lines(line, Math.min(endLine, line + linesAfter))) };
        const above = document.lines(Math.max(1, line - linesBefore), line);
        const own = above.at(-1) ?? "";
        if (column > own.length)
            return undefined;
        if (column > farRight)
            return { firstLine: line, marked: line, lines: [`… ${own.slice(column - 1)}`] };
        const start = above.findIndex((each) => !isOnlyBrackets(each));
        const lines = above.slice(start === -1 ? above.length - 1 : start);
        return { firstLine: line - lines.length + 1, marked: line, lines };
    }
}
/** The first of several lines is a key or a brace, so what it holds helps; an opening brace in the end holds nothing yet. */
function head(lines) {
    const last = lines.at(-1) ?? "";
    return lines.length > 1 && /^\s*[[{]\s*$/.test(last) ? lines.slice(0, -1) : lines;
}
/** What closes a neighbour, or opens what the lines below show anyway. */
function isOnlyBrackets(line) {
    return /^[\s{}[\],]*$/.test(line);
}


/***/ }),

/***/ 7339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ accessReviews),
  T: () => (/* binding */ reviewDemands)
});

// EXTERNAL MODULE: ./build/src/model/inventory.js
var inventory = __nccwpck_require__(1787);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __nccwpck_require__(8653);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __nccwpck_require__(4163);
;// CONCATENATED MODULE: ./build/src/model/review-scope.js


const nobody = { guests: false, externalMembers: false };
/** Longer texts are no filter that anybody wrote. */
const longestQuery = 1000;
/** Reads `scope` and `instanceEnumerationScope` of an access review: queries of Graph, whose filter decides. */
function readScope(review) {
    const scope = (0,json/* valueIn */.xm)(review, "scope");
    if (!(0,json/* isObject */.Gv)(scope))
        return (0,undetermined/* notUnderstood */.hf)(scope, "the access review does not state its scope", ["accessReviewScheduleDefinition"]);
    const principals = (0,json/* valueIn */.xm)(scope, "principalScopes");
    if (Array.isArray(principals))
        return inResources(principals, (0,json/* valueIn */.xm)(scope, "resourceScopes"));
    return inQuery(scope, (0,json/* valueIn */.xm)(review, "instanceEnumerationScope"));
}
/** The form that names people and resources apart. */
function inResources(principals, resources) {
    const groups = Array.isArray(resources) && resources.some(isEveryGroup);
    if (!groups)
        return nobody;
    const scopes = principals.map((scope) => ((0,json/* isObject */.Gv)(scope) ? inQuery(scope, undefined) : nobody));
    return {
        guests: scopes.some((scope) => !(0,undetermined/* isUndetermined */.xm)(scope) && scope.guests),
        externalMembers: scopes.some((scope) => !(0,undetermined/* isUndetermined */.xm)(scope) && scope.externalMembers),
    };
}
function inQuery(scope, enumeration) {
    // Only those who did not sign in for some time.
    if ((0,json/* word */.Vm)((0,json/* valueIn */.xm)(scope, "@odata.type"))?.endsWith("inactiveusersqueryscope") === true)
        return nobody;
    const query = readQuery((0,json/* valueIn */.xm)(scope, "query"));
    if ((0,undetermined/* isUndetermined */.xm)(query))
        return query;
    const { path, filter } = query;
    if (/^identitygovernance\/entitlementmanagement\/(?:accesspackage)?assignments$/.test(path))
        return inAssignments(filter);
    if (/^(?:transitive)?members(?:\/microsoft\.graph\.user)?$/.test(path))
        return isEveryGroup(enumeration) ? people(filter) : nobody;
    return /^users(?:\/microsoft\.graph\.user)?$/.test(path) ? people(filter) : nobody;
}
function inAssignments(filter) {
    const assignmentPolicyId = /assignmentpolicy(?:id|\/id)\s+eq\s+'([0-9a-f-]{36})'/.exec(filter ?? "")?.[1];
    return assignmentPolicyId === undefined ? nobody : { ...nobody, assignmentPolicyId };
}
/** Every group, or every Microsoft 365 group: the review of all guests that the admin centre offers. */
function isEveryGroup(scope) {
    const query = (0,json/* isObject */.Gv)(scope) ? readQuery((0,json/* valueIn */.xm)(scope, "query")) : undefined;
    if (query === undefined || (0,undetermined/* isUndetermined */.xm)(query) || query.path !== "groups")
        return false;
    return query.filter === undefined || /^grouptypes\/any\((\w+):\s*\1\s+eq\s+'unified'\)$/.test(bare(query.filter));
}
/** A query in lower case, its blanks and special characters decoded. */
function readQuery(written) {
    if (typeof written !== "string")
        return (0,undetermined/* notUnderstood */.hf)(written, "the scope of the access review has no query");
    if (written.length > longestQuery)
        return (0,undetermined/* undetermined */.nZ)("the query of the access review is too long to be understood");
    const [path = "", ...rest] = written.split("?");
    const parameters = rest.join("?").split("&").map(decoded);
    const filter = parameters.find((parameter) => parameter.startsWith("$filter="))?.slice("$filter=".length);
    return { path: decoded(path).replace(/^\.?\/+/, "").replace(/^(?:v1\.0|beta)\//, "").replace(/\/+$/, ""), filter };
}
function decoded(text) {
    const spaced = text.replaceAll("+", " ").trim();
    try {
        return decodeURIComponent(spaced).toLowerCase();
    }
    catch {
        return spaced.toLowerCase();
    }
}
/** Whom a filter on users lets through completely: what is joined by "and" lets through only some of them. */
function people(filter) {
    if (filter === undefined)
        return { guests: true, externalMembers: true };
    const terms = alternatives(filter);
    const guests = terms.some((term) => /^usertype\s+eq\s+'guest'$/.test(term));
    const members = terms.some((term) => /^usertype\s+eq\s+'member'$/.test(term));
    const byName = terms.some((term) => /^contains\(userprincipalname,\s*'#ext#'\)$/.test(term));
    return { guests, externalMembers: members || byName };
}
/** The terms of a filter that are joined by "or", however they are put in parentheses. */
function alternatives(filter) {
    const terms = [];
    const open = [filter];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const term = bare(next);
        const parts = splitAtOr(term);
        if (parts.length === 1)
            terms.push(term);
        else
            open.push(...parts);
    }
    return terms;
}
/** Without blanks and without parentheses that enclose all of it. */
function bare(text) {
    const closings = closingOf(text);
    let [begin, end] = [0, text.length - 1];
    for (;;) {
        while (text[begin] === " ")
            begin += 1;
        while (end > begin && text[end] === " ")
            end -= 1;
        if (closings.get(begin) !== end)
            return text.slice(begin, end + 1);
        begin += 1;
        end -= 1;
    }
}
/** Where each parenthesis that is opened is closed. */
function closingOf(text) {
    const closings = new Map();
    const open = [];
    let quoted = false;
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (character === "'")
            quoted = !quoted;
        else if (!quoted && character === "(")
            open.push(index);
        else if (!quoted && character === ")") {
            const opened = open.pop();
            if (opened !== undefined)
                closings.set(opened, index);
        }
    }
    return closings;
}
function splitAtOr(text) {
    const parts = [];
    let depth = 0;
    let quoted = false;
    let begin = 0;
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (character === "'")
            quoted = !quoted;
        else if (!quoted && character === "(")
            depth += 1;
        else if (!quoted && character === ")")
            depth -= 1;
        if (quoted || depth > 0 || !text.startsWith(" or ", index))
            continue;
        parts.push(text.slice(begin, index));
        begin = index + " or ".length;
    }
    return [...parts, text.slice(begin)];
}

// EXTERNAL MODULE: ./build/src/model/sync.js
var sync = __nccwpck_require__(3168);
// EXTERNAL MODULE: ./build/src/model/tenant.js + 1 modules
var model_tenant = __nccwpck_require__(3133);
// EXTERNAL MODULE: ./build/src/model/users.js
var users = __nccwpck_require__(1807);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __nccwpck_require__(7578);
;// CONCATENATED MODULE: ./build/src/model/access-reviews.js








/** What a review of external users has to be, each with the words for what one is that is not. */
const reviewDemands = {
    isActive: "is over",
    isEndless: "does not recur without end",
    appliesItself: "does not apply its decisions by itself",
    deniesOnSilence: "keeps whom nobody reviewed",
};
/** The access reviews of the tenant; `policies` are the assignment policies that a review can be about. */
function accessReviews(tenant, policies) {
    const isSyncing = acceptsSynchronizedUsers(tenant);
    return (0,inventory/* inventory */.p)(tenant, "accessReviewScheduleDefinition", (resource) => readReview(resource, isSyncing, policies));
}
function readReview({ value, place }, isSyncing, policies) {
    const written = (0,json/* valueIn */.xm)(value, "displayName");
    const name = (0,words/* brief */.dh)(typeof written === "string" && written.trim() !== "" ? written.trim() : ((0,users/* idOf */.TH)(value) ?? "without name"));
    const settings = (0,json/* valueIn */.xm)(value, "settings");
    const scope = readScope(value);
    return {
        name,
        place,
        coversExternals: covers(scope, name, isSyncing, policies),
        leavesOutMembers: !(0,undetermined/* isUndetermined */.xm)(scope) && scope.guests && !scope.externalMembers && isSyncing === true,
        isActive: readActive(value, name),
        isEndless: setting(settings, name, "recurrence", isEndless),
        appliesItself: setting(settings, name, "autoApplyDecisionsEnabled", asBoolean),
        deniesOnSilence: denies(settings, name),
    };
}
function covers(scope, name, isSyncing, policies) {
    if ((0,undetermined/* isUndetermined */.xm)(scope))
        return scope;
    const { guests, externalMembers, assignmentPolicyId } = scope;
    if (assignmentPolicyId !== undefined)
        return isForOutsiders(assignmentPolicyId, name, policies);
    if (!guests || externalMembers)
        return guests;
    return (0,undetermined/* isUndetermined */.xm)(isSyncing) ? isSyncing : !isSyncing;
}
function isForOutsiders(policyId, name, policies) {
    if ((0,undetermined/* isUndetermined */.xm)(policies))
        return policies;
    const policy = policies.items.find(({ id }) => id === policyId);
    if (policy === undefined)
        return (0,undetermined/* undetermined */.nZ)(`the assignment policy that the access review ${name} is about is not in the input`, ["accessPackageAssignmentPolicy"]);
    return (0,undetermined/* isUndetermined */.xm)(policy.outside) ? policy.outside : policy.outside.value !== "nobody";
}
/** Whether members of other tenants are synchronized to here, whom a filter for guests leaves out. */
function acceptsSynchronizedUsers(tenant) {
    const partners = tenant.complete("crossTenantAccessPolicyPartner");
    let gap = (0,undetermined/* isUndetermined */.xm)(partners) ? partners : undefined;
    for (const { value, place } of tenant.all("crossTenantAccessPolicyPartner")) {
        const { userSync } = (0,sync/* partnerSync */.E)(value, place, tenant.syncByTenantId.get((0,model_tenant/* partnerId */._4)(value)));
        if ((0,undetermined/* isUndetermined */.xm)(userSync))
            gap ??= userSync;
        else if (userSync.value)
            return true;
    }
    return gap ?? false;
}
const statesOfTheLiving = new Set(["initializing", "notstarted", "starting", "inprogress", "autoreviewing", "autoreviewed", "applying", "applied"]);
function readActive(value, name) {
    const status = (0,json/* word */.Vm)((0,json/* valueIn */.xm)(value, "status")) ?? "";
    if (statesOfTheLiving.has(status))
        return true;
    if (["completing", "completed"].includes(status))
        return false;
    return (0,undetermined/* notUnderstood */.hf)((0,json/* valueIn */.xm)(value, "status"), `the status of the access review ${name} is missing or not understood`);
}
function setting(settings, name, key, read) {
    const value = (0,json/* isObject */.Gv)(settings) ? (0,json/* valueIn */.xm)(settings, key) : settings;
    return read(value) ?? (0,undetermined/* notUnderstood */.hf)(value, `settings.${key} of the access review ${name} is missing or not understood`);
}
function asBoolean(value) {
    return typeof value === "boolean" ? value : undefined;
}
/** Null is a review that happens once. The admin centre's "never ends" is the last day there is. */
function isEndless(recurrence) {
    if (recurrence === null)
        return false;
    if (!(0,json/* isObject */.Gv)(recurrence))
        return undefined;
    if ((0,json/* valueIn */.xm)(recurrence, "pattern") === null)
        return false;
    const range = (0,json/* valueIn */.xm)(recurrence, "range");
    if (!(0,json/* isObject */.Gv)(range))
        return undefined;
    const type = (0,json/* word */.Vm)((0,json/* valueIn */.xm)(range, "type"));
    const end = (0,json/* valueIn */.xm)(range, "endDate");
    const isFarOff = typeof end === "string" && end.startsWith("9999-");
    if (type === "noend")
        return true;
    if (type === "enddate")
        return isFarOff;
    return type === "numbered" ? isFarOff && (0,json/* valueIn */.xm)(range, "numberOfOccurrences") === 0 : undefined;
}
/** The decision for whom nobody reviewed holds only where it is switched on. */
function denies(settings, name) {
    const isOn = setting(settings, name, "defaultDecisionEnabled", asBoolean);
    if (isOn !== true)
        return isOn;
    return setting(settings, name, "defaultDecision", (value) => {
        const decision = (0,json/* word */.Vm)(value);
        if (decision === "deny")
            return true;
        return decision !== undefined && ["approve", "recommendation", "none"].includes(decision) ? false : undefined;
    });
}


/***/ }),

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ readBlock),
/* harmony export */   _s: () => (/* binding */ bySetting),
/* harmony export */   ag: () => (/* binding */ accessShapeList),
/* harmony export */   hR: () => (/* binding */ judgedPlace),
/* harmony export */   hS: () => (/* binding */ accessShapes)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8653);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4955);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4163);



const both = { users: "usersAndGroups", applications: "applications" };
/** Every access setting, in Graph's order. */
const accessShapes = {
    b2bCollaborationInbound: { name: "b2bCollaborationInbound", title: "inbound B2B collaboration", ...both, newer: false },
    b2bCollaborationOutbound: { name: "b2bCollaborationOutbound", title: "outbound B2B collaboration", ...both, newer: false },
    b2bDirectConnectInbound: { name: "b2bDirectConnectInbound", title: "inbound B2B direct connect", ...both, newer: false },
    b2bDirectConnectOutbound: { name: "b2bDirectConnectOutbound", title: "outbound B2B direct connect", ...both, newer: false },
    tenantRestrictions: { name: "tenantRestrictions", title: "tenant restrictions", ...both, newer: true },
    m365CollaborationInbound: {
        name: "m365CollaborationInbound",
        title: "inbound Microsoft 365 collaboration",
        users: "users",
        newer: true,
    },
    m365CollaborationOutbound: {
        name: "m365CollaborationOutbound",
        title: "outbound Microsoft 365 collaboration",
        users: "usersAndGroups",
        newer: true,
    },
    appServiceConnectInbound: {
        name: "appServiceConnectInbound",
        title: "inbound app service connect",
        applications: "applications",
        newer: true,
    },
};
/** The shapes as a list, in Graph's order. */
const accessShapeList = Object.values(accessShapes);
/** One value for each access setting. */
function bySetting(read) {
    return {
        b2bCollaborationInbound: read(accessShapes.b2bCollaborationInbound),
        b2bCollaborationOutbound: read(accessShapes.b2bCollaborationOutbound),
        b2bDirectConnectInbound: read(accessShapes.b2bDirectConnectInbound),
        b2bDirectConnectOutbound: read(accessShapes.b2bDirectConnectOutbound),
        tenantRestrictions: read(accessShapes.tenantRestrictions),
        m365CollaborationInbound: read(accessShapes.m365CollaborationInbound),
        m365CollaborationOutbound: read(accessShapes.m365CollaborationOutbound),
        appServiceConnectInbound: read(accessShapes.appServiceConnectInbound),
    };
}
/** Reads a non-null block of `shape`. A half that cannot be understood leaves the whole block undetermined. */
function readBlock(value, shape) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(value, `${shape.name} is not an object`);
    const users = readHalf(value, shape.users, "users", shape.name);
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(users))
        return users;
    const applications = readHalf(value, shape.applications, "applications", shape.name);
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(applications))
        return applications;
    const half = users ?? applications;
    if (half === undefined)
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .undetermined */ .nZ)(`${shape.name} has no half`);
    const cell = users !== undefined && applications !== undefined ? (0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .combine */ .kg)(users.reach, applications.reach) : (0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .single */ .J0)(half.reach);
    return { users, applications, reach: cell.reach, dead: cell.dead };
}
function readHalf(block, key, kind, setting) {
    if (key === undefined)
        return undefined;
    return (0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .readDimension */ .n6)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(block, key), kind, setting, key);
}
/**
 * Where a finding on the whole of an explicit block points: the half that lets everything through, else the users.
 * `block` is the place of the block itself.
 */
function judgedPlace(value, block, shape, reading) {
    const applications = reading.applications?.reach;
    const key = shape.users === undefined || applications === "all" || applications === "all-except" ? shape.applications : shape.users;
    if (key === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return block;
    return block.at((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(value, key)?.key ?? key);
}


/***/ }),

/***/ 8125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Si: () => (/* binding */ every),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4163);

/** The opposite; what is not known stays so. */
function not(answer) {
    return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm)(answer) ? answer : !answer;
}
/** No as soon as one is no, whatever the others are; yes only when all are. Asks no further than it has to. */
function every(items, ask) {
    let gap;
    for (const item of items) {
        const answer = ask(item);
        if (answer === false)
            return false;
        if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm)(answer))
            gap ??= answer;
    }
    return gap ?? true;
}
/** Yes as soon as one is yes, whatever the others are; no only when all are. Asks no further than it has to. */
function some(items, ask) {
    let gap;
    for (const item of items) {
        const answer = ask(item);
        if (answer === true)
            return true;
        if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm)(answer))
            gap ??= answer;
    }
    return gap ?? false;
}
/** {@link every} over answers that are there. */
function all(...answers) {
    return every(answers, (answer) => answer);
}
/** {@link some} over answers that are there. */
function any(...answers) {
    return some(answers, (answer) => answer);
}


/***/ }),

/***/ 152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ nothingApproved),
/* harmony export */   dx: () => (/* binding */ isVouched),
/* harmony export */   hl: () => (/* binding */ approvalWords)
/* harmony export */ });
/** What the partner catalog can approve for a partner. */
const approvalWords = [
    "mfaTrust",
    "deviceTrust",
    "automaticRedemption",
    "userSync",
    "groupSync",
    "directConnect",
    "allApplications",
    "allUsers",
];
const nothingApproved = new Set();
/** Whether somebody answers for letting everyone reach everything. */
function isVouched(approvals) {
    return approvals.has("allUsers") && approvals.has("allApplications");
}


/***/ }),

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uw: () => (/* binding */ isApproval),
/* harmony export */   qQ: () => (/* binding */ scenarios),
/* harmony export */   uM: () => (/* binding */ readCatalog),
/* harmony export */   wI: () => (/* binding */ responsibleFor)
/* harmony export */ });
/* unused harmony export CatalogEntry */
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(152);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8384);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8653);



/** What a partner is to us, as a catalog can say it. */
const scenarios = [
    "vendor",
    "contractor",
    "subsidiary",
    "acquisition",
    "service-provider",
    "customer",
    "community",
];
/** Who answers for a partner and what is approved, as the organization wrote it down. */
class CatalogEntry {
    place;
    /** Trimmed and in lower case; the empty text where there is none. */
    tenantId;
    #value;
    constructor(value, place) {
        this.place = place;
        this.tenantId = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(value, "tenantId")) ?? "";
        this.#value = value;
    }
    get name() {
        return this.text("name");
    }
    /** A text of the entry, trimmed; undefined where it is missing or blank. `key` may lead deeper: `approved.by`. */
    text(key) {
        const value = this.#find(key)?.value;
        const text = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
        return text === "" ? undefined : text;
    }
    /** Where `key` stands, else the nearest thing above it that is there. */
    placeOf(key) {
        return this.#find(key)?.place ?? (key.includes(".") ? this.placeOf(key.slice(0, key.lastIndexOf("."))) : this.place);
    }
    /** The texts of a list such as `domains` or `approves`, as written; what is no text is its JSON. */
    list(key) {
        const found = this.#find(key);
        const items = Array.isArray(found?.value) ? found.value : found === undefined || found.value === null ? [] : [found.value];
        return items.map((item, index) => ({
            text: typeof item === "string" ? item.trim() : JSON.stringify(item),
            place: Array.isArray(found?.value) ? found.place.at(index) : (found?.place ?? this.place),
        }));
    }
    /** Domains of the partner, in lower case. */
    get domains() {
        return this.list("domains").map(({ text }) => text.toLowerCase());
    }
    /** Whether its last day is over; a day that does not exist is over too. */
    isExpired(today) {
        const expires = this.#find("expires")?.value;
        return expires !== undefined && expires !== null && (0,_days_js__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .PU)(expires, today);
    }
    /** What it approves while it lasts. */
    approvals(today) {
        const words = this.list("approves");
        if (words.length === 0 || this.isExpired(today))
            return _approval_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingApproved */ .VO;
        return new Set(words.map(({ text }) => text).filter(isApproval));
    }
    #find(key) {
        let here = { value: this.#value, place: this.place };
        for (const step of key.split(".")) {
            const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(here.value) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(here.value, step) : undefined;
            if (own === undefined)
                return undefined;
            here = { value: own.value, place: here.place.at(own.key) };
        }
        return here;
    }
}
/** Reads the entries of a catalog's list; what is no mapping is an entry in which everything is missing. */
function readCatalog(list, place) {
    const entries = list.map((value, index) => new CatalogEntry((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : {}, place.at(index)));
    const byTenantId = new Map();
    for (const entry of entries) {
        if (entry.tenantId !== "" && !byTenantId.has(entry.tenantId))
            byTenantId.set(entry.tenantId, entry);
    }
    return { entries, byTenantId };
}
/** Whether a word is one that the catalog can approve; its case counts, because a person wrote it. */
function isApproval(text) {
    return _approval_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalWords */ .hl.includes(text);
}
/** Who answers for a partner and what it is for, as far as its entry says. */
function responsibleFor(catalog, tenantId) {
    const entry = tenantId === undefined || tenantId === "" ? undefined : catalog?.byTenantId.get(tenantId);
    const [owner, purpose] = [entry?.text("owner"), entry?.text("purpose")];
    return { ...(owner !== undefined && { owner }), ...(purpose !== undefined && { purpose }) };
}


/***/ }),

/***/ 4038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ applicationScope),
/* harmony export */   eN: () => (/* binding */ isEveryApplication),
/* harmony export */   nU: () => (/* binding */ addUpToAll)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8125);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8653);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4163);
/* harmony import */ var _well_known_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4777);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9872);





/** Reads `conditions.applications`. */
function applicationScope(conditions) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(conditions, "applications");
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .notUnderstood */ .hf)(value, "the policy does not state conditions.applications");
    return {
        include: included(value),
        exclude: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsIn */ .Hn)(value, "excludeApplications"),
        isFiltered: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .saysSomething */ .XE)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(value, "applicationFilter")),
    };
}
function included(applications) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(applications, "includeApplications") !== undefined)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsIn */ .Hn)(applications, "includeApplications");
    const others = ["includeUserActions", "includeAuthenticationContextClassReferences"];
    const hasOthers = (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .some */ .zN)(others, (name) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .not */ .AU)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsIn */ .Hn)(applications, name).isEmpty));
    if (hasOthers === true)
        return _words_js__WEBPACK_IMPORTED_MODULE_1__/* .noWords */ .R3;
    const gap = (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(hasOthers) ? hasOthers : (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .undetermined */ .nZ)("the policy does not state includeApplications");
    return { known: new Set(), gap, isEmpty: gap };
}
/** Whether a policy is about every application, without an excluded one. */
function isEveryApplication(scope) {
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(scope))
        return scope;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(scope.include, "all"), hasOnlyNone(scope.exclude), (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .not */ .AU)(scope.isFiltered));
}
function hasOnlyNone(words) {
    return [...words.known].every((item) => item === "none") && (words.gap ?? true);
}
/** Stands for every application that no policy names. */
const unnamed = "any other application";
const perhapsInGroup = (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .undetermined */ .nZ)("Microsoft decides which applications are in a group such as Office365");
/**
 * Whether the applications of the policies that count add up to all. A hole in one policy is filled by another that
 * reaches into it; every application that is named somewhere is asked for, and one for all the others.
 */
function addUpToAll(summands) {
    const possible = summands.filter(({ counts }) => counts !== false);
    const named = new Set([unnamed]);
    for (const { applications } of possible) {
        if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(applications))
            continue;
        for (const item of applications.exclude.known)
            if (item !== "all" && item !== "none")
                named.add(item);
    }
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .every */ .Si)(named, (item) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .some */ .zN)(possible, ({ counts, applications }) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)(counts, reaches(applications, item))));
}
function reaches(scope, item) {
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(scope))
        return scope;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .any */ .bz)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(scope.include, "all"), means(scope.include, item)), (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .not */ .AU)(excludes(scope.exclude, item)), (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .not */ .AU)(scope.isFiltered));
}
function excludes(words, item) {
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .any */ .bz)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(words, "all"), means(words, item));
}
/** Whether a list names an application, itself or in a group of applications; `All` is asked for elsewhere. */
function means(words, item) {
    if (item === unnamed)
        return false;
    if (words.known.has(item))
        return true;
    const hasGroup = [...words.known].some((other) => other !== "all" && other !== "none" && !(0,_well_known_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W_)(other));
    return words.gap ?? (hasGroup ? perhapsInGroup : false);
}


/***/ }),

/***/ 6777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hU: () => (/* binding */ covers),
  tt: () => (/* binding */ coversSomeone),
  TM: () => (/* binding */ demandsMfa),
  Bq: () => (/* binding */ listedTenants),
  NH: () => (/* binding */ mfaCoverage),
  oE: () => (/* binding */ phishingResistantCoverage),
  Xh: () => (/* binding */ possibleFor),
  Z8: () => (/* binding */ readConditionalAccess)
});

// EXTERNAL MODULE: ./build/src/model/answer.js
var answer = __nccwpck_require__(8125);
// EXTERNAL MODULE: ./build/src/model/once.js
var once = __nccwpck_require__(8682);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __nccwpck_require__(4163);
// EXTERNAL MODULE: ./build/src/model/conditional-access/applications.js
var applications = __nccwpck_require__(4038);
// EXTERNAL MODULE: ./build/src/model/conditional-access/controls.js
var controls = __nccwpck_require__(151);
// EXTERNAL MODULE: ./build/src/model/conditional-access/external-users.js
var external_users = __nccwpck_require__(6063);
// EXTERNAL MODULE: ./build/src/model/access.js
var access = __nccwpck_require__(4677);
// EXTERNAL MODULE: ./build/src/model/effective.js + 1 modules
var effective = __nccwpck_require__(1967);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __nccwpck_require__(8653);
// EXTERNAL MODULE: ./build/src/model/partner-name.js
var partner_name = __nccwpck_require__(1281);
// EXTERNAL MODULE: ./build/src/model/tenant.js + 1 modules
var model_tenant = __nccwpck_require__(3133);
// EXTERNAL MODULE: ./build/src/model/trust.js
var trust = __nccwpck_require__(5221);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __nccwpck_require__(4777);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __nccwpck_require__(7578);
;// CONCATENATED MODULE: ./build/src/model/conditional-access/homes.js











const noClaims = { mfa: false, compliant: false, hybrid: false };
/** Reads the homes of a tenant's guests. `named` are the tenants that policies list. */
function readHomes(tenant, named) {
    const partners = tenant.all("crossTenantAccessPolicyPartner");
    const list = tenant.complete("crossTenantAccessPolicyPartner");
    const nameless = partners.map(({ value }) => (0,json/* valueIn */.xm)(value, "tenantId")).find(undetermined/* isUndetermined */.xm);
    const gap = (0,undetermined/* isUndetermined */.xm)(list) ? list : undefined;
    const byId = new Map([...partners].reverse().map((partner) => [(0,model_tenant/* partnerId */._4)(partner.value), partner]));
    const others = defaultEntry(tenant);
    const entries = (0,once/* once */.O)(() => {
        const strangers = [...named].filter((home) => !byId.has(home)).map((home) => strangerEntry(home, others, gap));
        return distinct([others, ...partners.map((partner) => partnerEntry(partner, tenant)), ...strangers], named);
    });
    const claimsFrom = (home) => {
        if (home === external_users/* noTenant */.aX)
            return noClaims;
        if (home === external_users/* anyTenant */.x4)
            return others.claims;
        const partner = byId.get(home);
        return partner === undefined ? strangerEntry(home, others, gap).claims : claims((0,trust/* partnerTrust */.XN)(partner.value, partner.place, tenant.trust));
    };
    const claimsByHome = new Map();
    return {
        get entries() {
            return entries();
        },
        gap,
        claimsOf: (home) => {
            const known = claimsByHome.get(home) ?? claimsFrom(home);
            claimsByHome.set(home, known);
            return known;
        },
        labelOf: (home) => {
            const name = tenant.catalog?.byTenantId.get(home)?.name ?? (0,partner_name/* nameOf */.Vb)(byId.get(home)?.value ?? {}, home);
            return name === undefined ? `tenant ${(0,words/* brief */.dh)((0,partner_name/* shortId */.m_)(home))}` : (0,partner_name/* label */.Pf)(name, home);
        },
        isKnown: (home) => byId.has(home) || tenant.catalog?.byTenantId.has(home) === true || (gap ?? nameless ?? false),
        isProvider: (home) => tenant.catalog?.byTenantId.get(home)?.text("scenario") === "service-provider",
    };
}
function claims({ isMfaAccepted, isCompliantDeviceAccepted, isHybridAzureADJoinedDeviceAccepted }) {
    const read = (claim) => ((0,undetermined/* isUndetermined */.xm)(claim) ? claim : claim.value);
    return { mfa: read(isMfaAccepted), compliant: read(isCompliantDeviceAccepted), hybrid: read(isHybridAzureADJoinedDeviceAccepted) };
}
function defaultEntry(tenant) {
    const lets = (name) => {
        const inherited = tenant.access[name];
        return (0,undetermined/* isUndetermined */.xm)(inherited) ? inherited : inherited.reading.reach !== "none";
    };
    return {
        home: external_users/* anyTenant */.x4,
        collaboration: lets("b2bCollaborationInbound"),
        directConnect: lets("b2bDirectConnectInbound"),
        claims: claims(tenant.defaultTrust),
    };
}
function partnerEntry(partner, tenant) {
    const id = (0,model_tenant/* partnerId */._4)(partner.value);
    return {
        home: (0,well_known/* isGuid */.W_)(id) ? id : "",
        collaboration: letsIn(partner, access/* accessShapes */.hS.b2bCollaborationInbound, tenant),
        directConnect: letsIn(partner, access/* accessShapes */.hS.b2bDirectConnectInbound, tenant),
        claims: claims((0,trust/* partnerTrust */.XN)(partner.value, partner.place, tenant.trust)),
    };
}
function letsIn({ value }, shape, tenant) {
    const own = (0,json/* member */.Dc)(value, shape.name);
    if (own === undefined)
        return (0,effective/* absent */.Ge)(shape.name);
    const inherited = tenant.access[shape.name];
    const reading = own.value !== null ? (0,access/* readBlock */.Gr)(own.value, shape) : (0,undetermined/* isUndetermined */.xm)(inherited) ? inherited : inherited.reading;
    return (0,undetermined/* isUndetermined */.xm)(reading) ? reading : reading.reach !== "none";
}
/** A tenant that a policy names and that is no partner has the default's settings; where partners are missing it can be one. */
function strangerEntry(home, others, gap) {
    if (gap === undefined)
        return { ...others, home };
    return { home, collaboration: gap, directConnect: gap, claims: { mfa: gap, compliant: gap, hybrid: gap } };
}
/** Partners that no policy names and that differ in nothing are one: tenants have thousands of them. */
function distinct(entries, named) {
    const seen = new Map();
    for (const entry of entries) {
        const { home, collaboration, directConnect } = entry;
        const who = named.has(home) || home === "" || home === external_users/* anyTenant */.x4 ? home : "not named";
        const key = JSON.stringify([who, inKey(collaboration), inKey(directConnect), claimsKey(entry.claims)]);
        if (!seen.has(key))
            seen.set(key, entry);
    }
    return [...seen.values()];
}
function inKey(answer) {
    return (0,undetermined/* isUndetermined */.xm)(answer) ? answer.undetermined : answer;
}
/** The same text for the same claims. */
function claimsKey({ mfa, compliant, hybrid }) {
    return JSON.stringify([inKey(mfa), inKey(compliant), inKey(hybrid)]);
}

// EXTERNAL MODULE: ./build/src/model/conditional-access/words.js
var conditional_access_words = __nccwpck_require__(9872);
;// CONCATENATED MODULE: ./build/src/model/conditional-access/conditions.js





/** Whether a policy applies on every platform, from every place, with every client and at every risk. */
function isUnconditional(conditions) {
    return (0,answer/* every */.Si)(Object.keys(conditions), (key) => {
        if (key.includes("@"))
            return true;
        const value = conditions[key];
        const read = readings.get(key.toLowerCase());
        if (read !== undefined)
            return read(value);
        return (0,conditional_access_words/* saysSomething */.XE)(value) === false || (0,undetermined/* notUnderstood */.hf)(value, `the condition ${(0,words/* brief */.dh)(key)} is not understood`);
    });
}
/** By condition, in lower case: whether it leaves every sign-in in. */
const readings = new Map([
    ["users", () => true],
    ["applications", () => true],
    // Workload identities: whom a policy is about is read with the users.
    ["clientapplications", () => true],
    ["serviceprincipalrisklevels", () => true],
    ["agentidrisklevels", () => true],
    ["clientapptypes", isEveryClient],
    ["platforms", (value) => leavesAll(value, "platforms", "includePlatforms", "excludePlatforms")],
    ["locations", (value) => leavesAll(value, "locations", "includeLocations", "excludeLocations")],
    ["devicestates", (value) => leavesAll(value, "deviceStates", "includeStates", "excludeStates")],
    ["devices", isEveryDevice],
    ["signinrisklevels", (value) => listed(value, "signInRiskLevels").isEmpty],
    ["userrisklevels", (value) => listed(value, "userRiskLevels").isEmpty],
    ["insiderrisklevels", (value) => listed(value, "insiderRiskLevels").isEmpty],
    ["authenticationflows", isEveryFlow],
    ["times", (value) => (0,answer/* not */.AU)((0,conditional_access_words/* saysSomething */.XE)(value))],
]);
function listed(value, name) {
    return (0,conditional_access_words/* wordsOf */.Z9)(value ?? [], name);
}
/** Legacy protocols stand aside: they cannot do more than a password, and have a policy of their own. */
function isEveryClient(value) {
    const clients = listed(value, "clientAppTypes");
    return (0,answer/* any */.bz)(clients.isEmpty, (0,conditional_access_words/* has */.zy)(clients, "all"), (0,answer/* all */.Q7)((0,conditional_access_words/* has */.zy)(clients, "browser"), (0,conditional_access_words/* has */.zy)(clients, "mobileappsanddesktopclients")));
}
/** A pair of lists of which one includes and one excludes: everything is included, and nothing excluded. */
function leavesAll(value, name, include, exclude) {
    if ((0,conditional_access_words/* saysSomething */.XE)(value) === false)
        return true;
    if (!(0,json/* isObject */.Gv)(value))
        return (0,undetermined/* notUnderstood */.hf)(value, `the condition ${name} is not an object`);
    const included = (0,conditional_access_words/* wordsIn */.Hn)(value, include);
    return (0,answer/* all */.Q7)((0,answer/* any */.bz)(included.isEmpty, (0,conditional_access_words/* has */.zy)(included, "all")), (0,conditional_access_words/* wordsIn */.Hn)(value, exclude).isEmpty);
}
function isEveryDevice(value) {
    if ((0,conditional_access_words/* saysSomething */.XE)(value) === false)
        return true;
    if (!(0,json/* isObject */.Gv)(value))
        return (0,undetermined/* notUnderstood */.hf)(value, "the condition devices is not an object");
    return (0,answer/* all */.Q7)(leavesAll(value, "devices", "includeDevices", "excludeDevices"), leavesAll(value, "devices", "includeDeviceStates", "excludeDeviceStates"), (0,answer/* not */.AU)((0,conditional_access_words/* saysSomething */.XE)((0,json/* valueIn */.xm)(value, "deviceFilter"))));
}
function isEveryFlow(value) {
    if ((0,conditional_access_words/* saysSomething */.XE)(value) === false)
        return true;
    if (!(0,json/* isObject */.Gv)(value))
        return (0,undetermined/* notUnderstood */.hf)(value, "the condition authenticationFlows is not an object");
    const flows = (0,conditional_access_words/* wordsIn */.Hn)(value, "transferMethods");
    return [...flows.known].every((flow) => flow === "none") && (flows.gap ?? true);
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/session.js


/** Whether a policy makes people sign in again after `hours` at the latest; a day has 24. */
function signsInWithin(policy, hours) {
    const session = (0,json/* valueIn */.xm)(policy, "sessionControls") ?? {};
    if (!(0,json/* isObject */.Gv)(session))
        return (0,undetermined/* notUnderstood */.hf)(session, "sessionControls is not an object");
    const frequency = (0,json/* valueIn */.xm)(session, "signInFrequency") ?? {};
    if (!(0,json/* isObject */.Gv)(frequency))
        return (0,undetermined/* notUnderstood */.hf)(frequency, "signInFrequency is not an object");
    const enabled = (0,json/* valueIn */.xm)(frequency, "isEnabled");
    if (enabled !== true)
        return (0,undetermined/* isUndetermined */.xm)(enabled) ? enabled : false;
    return comesWithin(frequency, hours);
}
function comesWithin(frequency, hours) {
    const interval = (0,json/* valueIn */.xm)(frequency, "frequencyInterval");
    if ((0,json/* word */.Vm)(interval) === "everytime")
        return true;
    const value = (0,json/* valueIn */.xm)(frequency, "value");
    const unit = (0,json/* word */.Vm)((0,json/* valueIn */.xm)(frequency, "type"));
    if ((0,undetermined/* isUndetermined */.xm)(interval))
        return interval;
    if (typeof value !== "number" || (unit !== "hours" && unit !== "days")) {
        const gap = [value, (0,json/* valueIn */.xm)(frequency, "type")].find(undetermined/* isUndetermined */.xm);
        return (0,undetermined/* notUnderstood */.hf)(gap, "signInFrequency states no number of hours or days");
    }
    return value * (unit === "days" ? 24 : 1) <= hours;
}

// EXTERNAL MODULE: ./build/src/model/conditional-access/users.js
var users = __nccwpck_require__(3529);
;// CONCATENATED MODULE: ./build/src/model/conditional-access/policy.js









/** Reads a policy. `strengths` are those that the input defines. */
function readPolicy({ value, place }, strengths) {
    const state = readState((0,json/* valueIn */.xm)(value, "state"));
    const own = (0,json/* member */.Dc)(value, "conditions");
    const conditions = (0,json/* isObject */.Gv)(own?.value) ? own.value : undefined;
    const unread = (0,undetermined/* notUnderstood */.hf)(own?.value, "the policy does not state its conditions");
    const nodeOf = (name) => {
        const node = (0,json/* member */.Dc)(value, name);
        return node === undefined ? place : place.at(node.key);
    };
    return {
        ...identity(value),
        place,
        state,
        statePlace: nodeOf("state"),
        isEnabled: (0,undetermined/* isUndetermined */.xm)(state) ? state : state === "enabled",
        users: conditions === undefined ? unread : (0,users/* userScope */.GJ)(conditions, place.at(own?.key ?? "conditions")),
        applications: conditions === undefined ? unread : (0,applications/* applicationScope */.VB)(conditions),
        isUnconditional: conditions === undefined ? unread : isUnconditional(conditions),
        looksAtRisk: ["signInRiskLevels", "userRiskLevels", "insiderRiskLevels"].some((name) => (0,conditional_access_words/* saysSomething */.XE)((0,json/* valueIn */.xm)(conditions ?? {}, name)) !== false),
        conditionsPlace: nodeOf("conditions"),
        signInRisk: conditions === undefined ? { known: new Set(), gap: unread, isEmpty: unread } : (0,conditional_access_words/* wordsIn */.Hn)(conditions, "signInRiskLevels"),
        filtersDevices: conditions === undefined ? unread : filtersDevices(conditions),
        grant: (0,controls/* readGrant */.v7)(value, strengths),
        grantPlace: nodeOf("grantControls"),
        sessionPlace: nodeOf("sessionControls"),
        signsInWithin: (hours) => signsInWithin(value, hours),
    };
}
function filtersDevices(conditions) {
    const devices = (0,json/* valueIn */.xm)(conditions, "devices");
    if (!(0,json/* isObject */.Gv)(devices))
        return (devices ?? null) === null ? false : (0,undetermined/* notUnderstood */.hf)(devices, "the condition on devices is not an object");
    return (0,conditional_access_words/* saysSomething */.XE)((0,json/* valueIn */.xm)(devices, "deviceFilter"));
}
function readState(value) {
    const state = (0,json/* word */.Vm)(value);
    if (state === "enabled" || state === "disabled")
        return state;
    if (state === "enabledforreportingbutnotenforced")
        return "reportOnly";
    return (0,undetermined/* notUnderstood */.hf)(value, "the policy states no state that is understood");
}
function identity(policy) {
    const written = (0,json/* valueIn */.xm)(policy, "displayName");
    const name = typeof written === "string" && written.trim() !== "" ? written.trim() : undefined;
    const id = (0,json/* word */.Vm)((0,json/* valueIn */.xm)(policy, "id")) ?? "";
    const label = name === undefined ? `Policy ${id === "" ? "without a name" : (0,words/* brief */.dh)(id)}` : `Policy "${(0,words/* brief */.dh)(name)}"`;
    return { id: id === "" ? name : id, name, label };
}

// EXTERNAL MODULE: ./build/src/model/conditional-access/strengths.js
var conditional_access_strengths = __nccwpck_require__(4627);
;// CONCATENATED MODULE: ./build/src/model/conditional-access/conditional-access.js










/** Reads all policies. Homes and sums are made when somebody asks. */
function readConditionalAccess(tenant) {
    const strengths = (0,conditional_access_strengths/* definedStrengths */.aq)(tenant.all("authenticationStrengthPolicy"));
    const written = tenant.all("conditionalAccessPolicy");
    // Every policy is held against every tenant that any of them names: without a bound, made-up input would never end.
    const policies = written.length > mostPolicies ? [] : written.map((resource) => readPolicy(resource, strengths));
    const list = tenant.complete("conditionalAccessPolicy");
    const lists = listsByTenant(policies);
    const named = new Set(lists.keys());
    const homes = (0,once/* once */.O)(() => readHomes(tenant, named));
    const sums = new Map();
    const classes = new Map();
    const classByHome = new Map();
    const ca = {
        policies,
        gap: (0,undetermined/* isUndetermined */.xm)(list) ? list : (tooMany(written.length) ?? templateGap(tenant, policies)),
        list: listOf(tenant, written),
        get homes() {
            return homes();
        },
        named,
        classOf: (home) => {
            const key = classByHome.get(home) ?? numbered(classKey(home, lists.get(home), ca.homes), classes);
            classByHome.set(home, key);
            return key;
        },
        mfaCoverage: (type, home) => {
            const key = `${type} ${String(ca.classOf(home))}`;
            const sum = sums.get(key) ?? mfaSum(ca, type, home);
            sums.set(key, sum);
            return sum;
        },
    };
    return ca;
}
/** Of several lists none holds all policies; where all are empty, each of them shows that there is none. */
function listOf({ files }, policies) {
    const [list, other] = files.flatMap(({ lists }) => lists).filter(({ kind }) => kind === "conditionalAccessPolicy");
    if (list === undefined || policies.length === 0)
        return list?.place;
    return other === undefined && policies.every(({ place }) => place.file === list.place.file) ? list.place : undefined;
}
/** Entra takes about 240 policies in a tenant. */
const mostPolicies = 1000;
function tooMany(count) {
    if (count <= mostPolicies)
        return undefined;
    return (0,undetermined/* undetermined */.nZ)(`the input holds ${String(count)} Conditional Access policies, more than a tenant can have: none of them is judged`);
}
/** A template is in force nowhere, so what the tenant asks for is not in the input. */
function templateGap({ templates }, policies) {
    if (!policies.some(({ place }) => templates.has(place.file)))
        return undefined;
    return (0,undetermined/* undetermined */.nZ)("some of the policies are templates, which are in force nowhere", ["conditionalAccessPolicy"]);
}
function classKey(home, lists, homes) {
    if (home === external_users/* anyTenant */.x4 || home === external_users/* noTenant */.aX || home === "")
        return home;
    return `${lists?.join(",") ?? ""} ${claimsKey(homes.claimsOf(home))}`;
}
/** The number of a text, the next one where it has none yet. */
function numbered(text, numbers) {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
}
/** The lists that name a tenant, by their number in the order of the policies. */
function listsByTenant(policies) {
    const lists = new Map();
    for (const [index, { users }] of policies.entries()) {
        if ((0,undetermined/* isUndetermined */.xm)(users))
            continue;
        for (const [side, { guests }] of [users.include, users.exclude].entries()) {
            for (const home of listedTenants(guests)) {
                const before = lists.get(home);
                if (before === undefined)
                    lists.set(home, [2 * index + side]);
                else
                    before.push(2 * index + side);
            }
        }
    }
    return lists;
}
/** The tenants that a guest object lists. */
function listedTenants(guests) {
    if (guests === undefined || (0,undetermined/* isUndetermined */.xm)(guests) || guests.tenants === "all" || (0,undetermined/* isUndetermined */.xm)(guests.tenants))
        return [];
    return guests.tenants.members.known;
}
/** Whether a policy is in force for somebody. */
function covers(policy, type, home) {
    return (0,answer/* all */.Q7)(policy.isEnabled, (0,users/* appliesTo */.Gl)(policy.users, type, home));
}
/** Whether a policy that is in force is about somebody of one of the types, from wherever. */
function coversSomeone(ca, policy, types) {
    return (0,answer/* some */.zN)(types, (type) => {
        const without = external_users/* typesWithoutTenant */.a5.has(type) ? [external_users/* noTenant */.aX] : [];
        return (0,answer/* some */.zN)([external_users/* anyTenant */.x4, ...without, ...ownTenants(policy)], (home) => covers(policy, type, home));
    });
}
function ownTenants({ users }) {
    return (0,undetermined/* isUndetermined */.xm)(users) ? [] : [...listedTenants(users.include.guests)];
}
/** Which controls somebody can meet: a local guest all of them, somebody from outside not those that happen at home. */
function possibleFor(type, claims) {
    return (control) => {
        if (control.kind === "unknown" || control.kind === "gap")
            return control.reason;
        if (type === "internalGuest")
            return true;
        return control.kind === "device" ? claims[control.claim] : control.kind !== "unsupported";
    };
}
/** Whether a policy lets nobody of a type from a home in without multifactor authentication, where it applies. */
function demandsMfa(ca, { grant }, type, home) {
    return (0,controls/* forcesMfa */.Jy)(grant, possibleFor(type, ca.homes.claimsOf(home)));
}
function mfaSum(ca, type, home) {
    const possible = possibleFor(type, ca.homes.claimsOf(home));
    const summands = ca.policies.map((policy) => {
        const applies = (0,answer/* all */.Q7)(policy.isUnconditional, covers(policy, type, home));
        return { counts: applies === false ? false : (0,answer/* all */.Q7)(applies, (0,controls/* forcesMfa */.Jy)(policy.grant, possible)), applications: policy.applications };
    });
    return (0,answer/* any */.bz)((0,applications/* addUpToAll */.nU)(summands), ca.gap ?? false);
}
/**
 * Whether somebody of a type from a home needs multifactor authentication at every sign-in to every application, summed
 * over all policies. Undetermined without the complete list of policies, unless those that are known are enough.
 */
function mfaCoverage(tenant, type, home) {
    return tenant.conditionalAccess().mfaCoverage(type, home);
}
/** Whether some policy that always applies to somebody asks for phishing-resistant methods and takes nothing else. */
function phishingResistantCoverage(tenant, type, home) {
    const ca = tenant.conditionalAccess();
    const demands = ({ grant }) => {
        const possible = possibleFor(type, ca.homes.claimsOf(home));
        // With every other control worth nothing, what forces multifactor authentication is the strength.
        return (0,controls/* forcesMfa */.Jy)({ ...grant, controls: grant.controls.map(onlyResistant) }, possible);
    };
    const isAsked = (0,answer/* some */.zN)(ca.policies, (policy) => (0,answer/* all */.Q7)(covers(policy, type, home), policy.isUnconditional, demands(policy)));
    return (0,answer/* any */.bz)(isAsked, ca.gap ?? false);
}
function onlyResistant(control) {
    if (control.kind === "mfa")
        return { kind: "terms" };
    return control.kind === "strength" ? { kind: "strength", strength: { ...control.strength, isMfa: (0,conditional_access_strengths/* isPhishingResistant */.wz)(control.strength) } } : control;
}


/***/ }),

/***/ 151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ isDeadEnd),
/* harmony export */   Jy: () => (/* binding */ forcesMfa),
/* harmony export */   v7: () => (/* binding */ readGrant)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8125);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8653);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4163);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7578);
/* harmony import */ var _strengths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4627);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9872);






/** `approvedApplication` and its like, in lower case with Graph's spelling. */
const unsupported = new Map(["approvedApplication", "compliantApplication", "passwordChange", "riskRemediation"].map((each) => [each.toLowerCase(), each]));
const nothing = { blocks: false, controls: [], isAnd: false };
/** Reads `grantControls` of a policy. */
function readGrant(policy, strengths) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(policy, "grantControls");
    // A body that states what is asked of the session and nothing else makes a policy without grant controls.
    if (own === undefined && (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .saysSomething */ .XE)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(policy, "sessionControls")) === true)
        return nothing;
    if (own?.value === null)
        return nothing;
    if (own === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(own.value)) {
        return { ...nothing, controls: [{ kind: "gap", reason: (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_4__/* .notUnderstood */ .hf)(own?.value, "the policy does not state grantControls") }] };
    }
    const builtIn = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsIn */ .Hn)(own.value, "builtInControls");
    return {
        blocks: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(builtIn, "block"),
        controls: [
            ...[...builtIn.known].filter((each) => each !== "block").map(control),
            ...strengthControl(own.value, strengths),
            ...listControl(own.value, "termsOfUse", { kind: "terms" }),
            ...listControl(own.value, "customAuthenticationFactors", { kind: "unknown", reason: customFactor }),
            ...(builtIn.gap === undefined ? [] : [gapControl(builtIn.gap)]),
        ],
        isAnd: readOperator((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(own.value, "operator")),
    };
}
const customFactor = (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_4__/* .undetermined */ .nZ)("a custom control is asked for, and what it proves is not known");
function control(text) {
    if (text === "mfa")
        return { kind: "mfa" };
    if (text === "compliantdevice")
        return { kind: "device", claim: "compliant", word: "compliantDevice" };
    if (text === "domainjoineddevice")
        return { kind: "device", claim: "hybrid", word: "domainJoinedDevice" };
    const spelt = unsupported.get(text);
    if (spelt !== undefined)
        return { kind: "unsupported", word: spelt };
    return { kind: "unknown", reason: (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_4__/* .undetermined */ .nZ)(`the control ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .brief */ .dh)(text)} is not understood`) };
}
function gapControl(reason) {
    return { kind: "gap", reason };
}
function strengthControl(grant, strengths) {
    const strength = (0,_strengths_js__WEBPACK_IMPORTED_MODULE_1__/* .readStrength */ .g3)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(grant, "authenticationStrength"), strengths);
    if (strength === undefined)
        return [];
    return [(0,_undetermined_js__WEBPACK_IMPORTED_MODULE_4__/* .isUndetermined */ .xm)(strength) ? gapControl(strength) : { kind: "strength", strength }];
}
function listControl(grant, name, whenThere) {
    const { isEmpty, gap } = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsIn */ .Hn)(grant, name);
    if (isEmpty === true)
        return [];
    return [isEmpty === false || gap === undefined ? whenThere : gapControl(gap)];
}
function readOperator(value) {
    if (value === undefined || value === null || (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(value) === "or")
        return false;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(value) === "and" || (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_4__/* .notUnderstood */ .hf)(value, "the operator of grantControls is not understood");
}
/** What a control is worth as multifactor authentication. */
function isMfa(control) {
    if (control.kind === "unknown" || control.kind === "gap")
        return control.reason;
    return control.kind === "strength" ? control.strength.isMfa : control.kind === "mfa";
}
/** Asks one thing of a grant under AND and another under OR; where nobody knows which, the answers have to agree. */
function byOperator({ isAnd }, underAnd, underOr) {
    if (!(0,_undetermined_js__WEBPACK_IMPORTED_MODULE_4__/* .isUndetermined */ .xm)(isAnd))
        return isAnd ? underAnd() : underOr();
    const answer = underAnd();
    return answer === underOr() ? answer : isAnd;
}
/** Whether nobody gets in without multifactor authentication: a policy that admits nobody is the strictest of all. */
function forcesMfa(grant, possible) {
    const { blocks, controls } = grant;
    if (controls.length === 0)
        return blocks;
    const provesOrRefuses = (each) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .any */ .bz)(isMfa(each), (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .not */ .AU)(possible(each)));
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .any */ .bz)(blocks, byOperator(grant, () => (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)(controls, provesOrRefuses), () => (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .every */ .Si)(controls, provesOrRefuses)));
}
/** Whether a grant that does not block can be met by nobody because of controls of one sort: one under AND, every way under OR. */
function isDeadEnd(grant, possible, isOfSort) {
    const { blocks, controls } = grant;
    const ofSort = (each) => (each.kind === "gap" ? each.reason : isOfSort(each));
    const refuses = (each) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .not */ .AU)(possible(each));
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .all */ .Q7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .not */ .AU)(blocks), (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)(controls, ofSort), byOperator(grant, () => (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .some */ .zN)(controls, (each) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .all */ .Q7)(ofSort(each), refuses(each))), () => (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .every */ .Si)(controls, refuses)));
}


/***/ }),

/***/ 6063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R4: () => (/* binding */ guestScope),
/* harmony export */   Y2: () => (/* binding */ externalUserTypes),
/* harmony export */   a5: () => (/* binding */ typesWithoutTenant),
/* harmony export */   aX: () => (/* binding */ noTenant),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   u9: () => (/* binding */ typeTitles),
/* harmony export */   x4: () => (/* binding */ anyTenant)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8125);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8653);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9286);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4163);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9872);





/** The types of external user that Conditional Access knows, as Graph writes them. */
const externalUserTypes = [
    "internalGuest",
    "b2bCollaborationGuest",
    "b2bCollaborationMember",
    "b2bDirectConnectUser",
    "otherExternalUser",
    "serviceProvider",
];
/** What the admin centre calls them, in the plural. */
const typeTitles = {
    internalGuest: "local guests",
    b2bCollaborationGuest: "B2B collaboration guests",
    b2bCollaborationMember: "B2B collaboration members",
    b2bDirectConnectUser: "B2B direct connect users",
    otherExternalUser: "other external users",
    serviceProvider: "service provider users",
};
/** A tenant that is named nowhere in the input. */
const anyTenant = "any";
/** No Entra tenant at all: only local guests, other external users and guests with another kind of account have none. */
const noTenant = "none";
/** The types of which somebody can come from no Entra tenant. */
const typesWithoutTenant = new Set(["internalGuest", "otherExternalUser", "b2bCollaborationGuest"]);
const typeWords = new Set(externalUserTypes.map((type) => type.toLowerCase()));
/** Reads the member `name` of `conditions.users`; undefined where it is null or absent. */
function guestScope(users, name, place) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(users, name);
    if (own === undefined || own.value === null)
        return undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(own.value))
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(own.value, `${name} is not an object`);
    const node = place.at(own.key);
    return { place: node, types: typesIn(own.value, name), tenants: tenantsIn(own.value, name, node), judged: own.value };
}
function typesIn(scope, name) {
    const written = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(scope, "guestOrExternalUserTypes");
    if (written === undefined) {
        const gap = (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .undetermined */ .nZ)(`${name} does not state guestOrExternalUserTypes`);
        return { known: new Set(), gap, isEmpty: gap };
    }
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(written ?? "", "guestOrExternalUserTypes");
    const types = new Set([...words.known].filter((type) => typeWords.has(type)));
    const stranger = [...words.known].find((type) => !typeWords.has(type) && type !== "none");
    const gap = words.gap ?? (stranger === undefined ? undefined : (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .undetermined */ .nZ)("guestOrExternalUserTypes has a word that is not understood"));
    return { known: types, gap, isEmpty: types.size > 0 ? false : (gap ?? true) };
}
function tenantsIn(scope, name, place) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(scope, "externalTenants");
    if (own === undefined || own.value === null)
        return "all";
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(own.value))
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(own.value, `externalTenants of ${name} is not an object`);
    const written = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(own.value, "membershipKind");
    const kind = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(written);
    if (kind === "all")
        return "all";
    if (kind !== "enumerated")
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(written, `externalTenants of ${name} has no membershipKind that is understood`);
    const members = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(own.value, "members");
    if (members === undefined || members.value === null) {
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .undetermined */ .nZ)(`externalTenants of ${name} is enumerated and lost its members`);
    }
    if (!Array.isArray(members.value))
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(members.value, `the members of externalTenants of ${name} are not a list`);
    const listed = members.value.map((each) => (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_3__/* .placeholderGap */ .A)(each) ?? each);
    return { members: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(listed, "members"), place: place.at(own.key).at(members.key) };
}
/** Whether a guest object means somebody of a type from a home. */
function matches(scope, type, home) {
    if (scope === undefined || (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(scope))
        return scope ?? false;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(scope.types, type.toLowerCase()), meansHome(scope.tenants, home));
}
function meansHome(tenants, home) {
    if (tenants === "all")
        return true;
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(tenants))
        return tenants;
    const { members } = tenants;
    // Nobody can list a tenant that is named nowhere, and those without one have nothing to be listed by.
    if (home === anyTenant || home === noTenant)
        return false;
    if (home !== "")
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(members, home);
    return members.isEmpty === true ? false : (members.gap ?? (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .undetermined */ .nZ)("a partner's tenant id is not known, so it can be a listed one"));
}


/***/ }),

/***/ 4627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aq: () => (/* binding */ definedStrengths),
/* harmony export */   g3: () => (/* binding */ readStrength),
/* harmony export */   wz: () => (/* binding */ isPhishingResistant),
/* harmony export */   zR: () => (/* binding */ needsHomeMethods)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8125);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8653);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4163);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9872);




/**
 * What the strengths that Microsoft made allow, by the end of their id (Microsoft Learn, "Overview of Conditional
 * Access authentication strengths"). Of the first only what matters here: methods of one factor, two at a time.
 */
const builtIn = new Map([
    ["00000000-0000-0000-0000-000000000002", ["windowshelloforbusiness", "fido2", "x509certificatemultifactor", "devicebasedpush", "password,microsoftauthenticatorpush", "password,softwareoath", "password,sms", "password,voice"]],
    ["00000000-0000-0000-0000-000000000003", ["windowshelloforbusiness", "fido2", "x509certificatemultifactor", "devicebasedpush"]],
    ["00000000-0000-0000-0000-000000000004", ["windowshelloforbusiness", "fido2", "x509certificatemultifactor"]],
]);
/** Methods that are two factors by themselves. */
const multifactor = new Set([
    "windowshelloforbusiness",
    "fido2",
    "x509certificatemultifactor",
    "devicebasedpush",
    "temporaryaccesspassonetime",
    "temporaryaccesspassmultiuse",
    "federatedmultifactor",
]);
/** Methods that are one factor each. */
const single = new Set([
    "password",
    "voice",
    "hardwareoath",
    "softwareoath",
    "sms",
    "microsoftauthenticatorpush",
    "email",
    "x509certificatesinglefactor",
    "federatedsinglefactor",
    "qrcodepin",
]);
/** Second factors that somebody of another tenant can register here (Microsoft Learn, "Authentication strength for external users"). */
const registeredHere = ["sms", "voice", "microsoftauthenticatorpush", "softwareoath"];
/** The strengths that the input defines, by id in lower case. */
function definedStrengths(resources) {
    const byId = new Map();
    for (const { value } of resources) {
        const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(value, "id"));
        if (id !== undefined && !byId.has(id))
            byId.set(id, value);
    }
    return byId;
}
/**
 * Reads `authenticationStrength` of a policy: the whole object, or as little as its id or its address. Undefined where
 * none is required.
 */
function readStrength(value, defined) {
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(value))
        return value;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return (value ?? null) === null ? undefined : (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .undetermined */ .nZ)("authenticationStrength is not an object");
    const id = idOf(value);
    const combinations = combinationsOf(value) ?? combinationsOf(defined.get(id ?? "")) ?? builtIn.get(id ?? "");
    if (id === undefined && combinations === undefined && (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .saysSomething */ .XE)(value) === false)
        return undefined;
    const known = combinations ?? (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(value, "id"), notDefined, ["authenticationStrengthPolicy"]);
    return { combinations: known, isMfa: isMfa(value, id, known, defined) };
}
const notDefined = "the authentication strength of a policy is not defined in the input";
function idOf(strength) {
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(strength, "id"));
    if (id !== undefined)
        return id;
    const address = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(strength, "@odata.id");
    return typeof address === "string" ? /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(address.slice(-200))?.[0].toLowerCase() : undefined;
}
function combinationsOf(strength) {
    const written = strength === undefined ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(strength, "allowedCombinations");
    if (written === undefined || written === null)
        return undefined;
    if (!Array.isArray(written))
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(written, "allowedCombinations is not a list");
    const combinations = [];
    for (const item of written) {
        const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(item);
        if (text === undefined)
            return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(item, "allowedCombinations holds something that is not a text");
        if (text !== "")
            combinations.push(text.replace(/\s/g, ""));
    }
    return combinations.length === 0 ? undefined : combinations;
}
function isMfa(strength, id, combinations, defined) {
    if (id !== undefined && builtIn.has(id))
        return true;
    const stated = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(strength, "requirementsSatisfied") ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(defined.get(id ?? "") ?? {}, "requirementsSatisfied");
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(combinations) && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(stated) === "none")
        return false;
    const satisfied = (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(stated) ? stated : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(stated) === "mfa";
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)(satisfied, (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(combinations) ? combinations : (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .every */ .Si)(combinations, isMultifactor));
}
function isMultifactor(combination) {
    const methods = combination.split(",");
    if (methods.some((method) => multifactor.has(method)))
        return true;
    const stranger = methods.find((method) => !single.has(method));
    if (stranger === undefined)
        return methods.length > 1;
    return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .undetermined */ .nZ)("the authentication strength of the policy allows a method that is not understood");
}
/** Whether somebody of a tenant whose multifactor authentication is not trusted can never do it: the methods are not to be had here. */
function needsHomeMethods({ combinations }) {
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(combinations))
        return combinations;
    return !combinations.some((combination) => {
        const methods = combination.split(",");
        return methods.length === 2 && methods.includes("password") && registeredHere.some((method) => methods.includes(method));
    });
}
/** Whether nothing but phishing-resistant methods is good enough. */
function isPhishingResistant({ combinations }) {
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(combinations))
        return combinations;
    const resistant = new Set(builtIn.get("00000000-0000-0000-0000-000000000004"));
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .every */ .Si)(combinations, (combination) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(combination.split(","), (method) => resistant.has(method)));
}


/***/ }),

/***/ 3529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   GJ: () => (/* binding */ userScope),
/* harmony export */   Gl: () => (/* binding */ appliesTo),
/* harmony export */   fA: () => (/* binding */ legacyGuests),
/* harmony export */   mK: () => (/* binding */ includes)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8125);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8653);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4163);
/* harmony import */ var _external_users_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6063);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9872);





/** The old word for all six types of all tenants. */
const legacyGuests = "guestsorexternalusers";
/** Reads `conditions.users`, with what makes it a policy on workloads. `place` is that of `conditions`. */
function userScope(conditions, place) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(conditions, "users");
    if (own === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(own.value))
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .notUnderstood */ .hf)(own?.value, "the policy does not state conditions.users");
    const node = place.at(own.key);
    return {
        include: side(own.value, node, "include"),
        exclude: side(own.value, node, "exclude"),
        isAboutWorkloads: aboutWorkloads((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(conditions, "clientApplications")),
    };
}
function side(users, place, prefix) {
    const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(users, `${prefix}Users`);
    return {
        users: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsIn */ .Hn)(users, `${prefix}Users`),
        usersPlace: list === undefined ? place : place.at(list.key),
        guests: (0,_external_users_js__WEBPACK_IMPORTED_MODULE_0__/* .guestScope */ .R4)(users, `${prefix}GuestsOrExternalUsers`, place),
        hasGroupsOrRoles: (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .any */ .bz)((0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .not */ .AU)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsIn */ .Hn)(users, `${prefix}Groups`).isEmpty), (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .not */ .AU)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsIn */ .Hn)(users, `${prefix}Roles`).isEmpty)),
    };
}
function aboutWorkloads(clients) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(clients))
        return (clients ?? null) === null ? false : (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .notUnderstood */ .hf)(clients, "clientApplications is not an object");
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .any */ .bz)(...["includeServicePrincipals", "includeAgentIdServicePrincipals"].map((name) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .not */ .AU)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsIn */ .Hn)(clients, name).isEmpty)));
}
const maybeDirectConnect = (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .undetermined */ .nZ)("Microsoft does not document whether All users means B2B direct connect users, who have no object in the directory");
/** Whether one side means somebody of a type from a home. */
function names({ users, guests }, type, home) {
    const everyone = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(users, "all");
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .any */ .bz)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(users, legacyGuests), (0,_external_users_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(guests, type, home), everyone === true && type === "b2bDirectConnectUser" ? maybeDirectConnect : everyone);
}
/** Whether a policy would be about somebody if it excluded nobody. */
function includes(users, type, home) {
    return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(users) ? users : (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .not */ .AU)(users.isAboutWorkloads), names(users.include, type, home));
}
/** Whether a policy is about somebody: an exclusion always beats an inclusion. */
function appliesTo(users, type, home) {
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(users))
        return users;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)(includes(users, type, home), (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .not */ .AU)(names(users.exclude, type, home)));
}


/***/ }),

/***/ 9872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ wordsIn),
/* harmony export */   R3: () => (/* binding */ noWords),
/* harmony export */   XE: () => (/* binding */ saysSomething),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8125);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8653);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4163);



const noWords = { known: new Set(), gap: undefined, isEmpty: true };
/** Whether the list holds a word, given in lower case. */
function has(words, text) {
    return words.known.has(text) || (words.gap ?? false);
}
/** The words of a list whose member is `name`; null and absent are an empty one, as Graph writes both. */
function wordsIn(object, name) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(object, name);
    return own === undefined || own.value === null ? noWords : wordsOf(own.value, name);
}
/** As {@link wordsIn}, for a value that is there. A text is what Graph joins with commas: one list of words too. */
function wordsOf(value, name) {
    if (typeof value === "string")
        return setOf(value.split(","), name);
    if (Array.isArray(value))
        return setOf(value, name);
    const gap = (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .xm)(value) ? value : (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .undetermined */ .nZ)(`${name} is not a list`);
    return { known: new Set(), gap, isEmpty: gap };
}
function setOf(items, name) {
    const known = new Set();
    let gap;
    for (const item of items) {
        const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(item);
        if (text === undefined)
            gap ??= (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .xm)(item) ? item : (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .undetermined */ .nZ)(`${name} holds something that is not a text`);
        else if (text !== "")
            known.add(text);
    }
    return { known, gap, isEmpty: known.size === 0 && gap === undefined };
}
/**
 * Whether a value says something: nulls, empty texts and lists, and what is made of nothing else do not, whatever the
 * exporter writes for "not set".
 */
function saysSomething(value, depth = 0) {
    if (value === null || value === undefined || value === "")
        return false;
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .xm)(value))
        return value;
    if (Array.isArray(value))
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .some */ .zN)(value, (part) => saysSomething(part, depth + 1));
    // No condition of Graph is this deep: what is, was not written by Graph, and is not nothing.
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || depth > 8)
        return true;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .some */ .zN)(Object.entries(value), ([key, part]) => !key.includes("@") && saysSomething(part, depth + 1));
}


/***/ }),

/***/ 6757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultConsent),
/* harmony export */   p: () => (/* binding */ partnerConsent)
/* harmony export */ });
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1967);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8653);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6445);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4163);




const setting = "automaticUserConsentSettings";
/**
 * Reads `automaticUserConsentSettings` of a partner. Its members inherit one by one, and what they inherit is fixed to
 * false; so null is false, in the object and in place of it. A member that is not there was not exported.
 */
function partnerConsent(partner, place) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(partner, setting);
    if (own === undefined) {
        const reason = (0,_effective_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(setting);
        return { inboundAllowed: reason, outboundAllowed: reason };
    }
    return readConsent(own.value, place.at(own.key));
}
/** Reads the same property of the default configuration, where it is read-only and always false. */
function defaultConsent(value, place, isServiceDefault) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(value, setting);
    if (own !== undefined && own.value !== null)
        return readConsent(own.value, place.at(own.key));
    if (!isServiceDefault) {
        const reason = (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .undetermined */ .nZ)(`the default configuration does not state ${setting}`, ["crossTenantAccessPolicyDefault"]);
        return { inboundAllowed: reason, outboundAllowed: reason };
    }
    return readConsent(null, own === undefined ? place : place.at(own.key));
}
function readConsent(value, place) {
    return { inboundAllowed: read(value, place, "inboundAllowed"), outboundAllowed: read(value, place, "outboundAllowed") };
}
function read(value, place, name) {
    const path = `${setting}.${name}`;
    if (value === null)
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .e)(false, path, place);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(value, `${setting} is not an object`);
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(value, name);
    if (own === undefined)
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .undetermined */ .nZ)(`${setting} has no ${name}`);
    if (own.value !== null && typeof own.value !== "boolean")
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(own.value, `${path} is not a boolean`);
    return (0,_located_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .e)(own.value === true, path, place.at(own.key));
}


/***/ }),

/***/ 8384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   QR: () => (/* binding */ ageInDays)
/* harmony export */ });
const millisecondsADay = 86_400_000;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const withoutZone = /[T ][\d:.]+$/i;
/** Whether a text is a real ISO day: `2027-02-30` is not. */
function isDay(text) {
    if (!isoDay.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** Whether a last day is over: the day itself still counts, and what is no real ISO day is over. */
function isOver(day, today) {
    return typeof day !== "string" || !isDay(day.trim()) || day.trim() < today;
}
/** Whole days from an ISO date or date-time to an ISO day, both in UTC; undefined when the text is no date. */
function ageInDays(dateTime, today) {
    if (typeof dateTime !== "string")
        return undefined;
    const text = dateTime.trim();
    // Date.parse rolls 30 February over to March, so the day is checked by itself.
    if (!isDay(text.slice(0, 10)))
        return undefined;
    // Without a zone Date.parse would take the machine's own.
    const time = Date.parse(withoutZone.test(text) ? `${text}Z` : text);
    if (Number.isNaN(time))
        return undefined;
    return Math.floor(Date.parse(today) / millisecondsADay) - Math.floor(time / millisecondsADay);
}


/***/ }),

/***/ 3642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ comparedProperties),
/* harmony export */   Q: () => (/* binding */ compareDefaults)
/* harmony export */ });
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4677);
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1967);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8653);
/* harmony import */ var _overrides_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4938);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4163);





/** The properties of the default that can be compared, in Graph's words. */
const comparedProperties = [..._access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessShapeList */ .ag.map(({ name }) => name), "inboundTrust", "invitationRedemptionIdentityProviderConfiguration"];
/** Compares the tenant's default with another's by meaning: reach and sets, never order or formatting. */
function compareDefaults(tenant, other) {
    // National clouds do not have the newer properties.
    const haveAll = tenant.cloud === "public" && other.cloud === "public";
    const access = _access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessShapeList */ .ag.filter(({ newer }) => haveAll || !newer).map((shape) => {
        const [here, there] = [(0,_effective_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultAccess */ .Ir)(shape, tenant.access[shape.name]), (0,_effective_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultAccess */ .Ir)(shape, other.access[shape.name])];
        const { name: setting, title } = shape;
        if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(here))
            return { setting, title, difference: here };
        if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(there))
            return { setting, title, difference: there };
        return { setting, title, difference: (0,_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .grantTheSame */ .kk)(here, there) ? undefined : { at: here, other: there.place } };
    });
    return [...access, compareTrust(tenant, other), compareRedemption(tenant, other)];
}
function compareTrust(tenant, other) {
    const isSame = (0,_overrides_js__WEBPACK_IMPORTED_MODULE_2__/* .trustTheSame */ .Qw)(tenant.defaultTrust, other.defaultTrust);
    return compared("inboundTrust", "the trust settings", tenant.trust, other.trust, () => isSame);
}
function compareRedemption(tenant, other) {
    const [here, there] = [redemption(tenant.defaultSource), redemption(other.defaultSource)];
    return compared("invitationRedemptionIdentityProviderConfiguration", "the redemption order", here, there, (one, two) => one === two);
}
/** The providers in their order, which counts, and the fallback, as one text. */
function redemption(source) {
    const setting = "invitationRedemptionIdentityProviderConfiguration";
    return (0,_effective_js__WEBPACK_IMPORTED_MODULE_1__/* .heritage */ .kX)(source, setting, (value) => {
        const order = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(value, "primaryIdentityProviderPrecedenceOrder") : value;
        const fallback = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(value, "fallbackIdentityProvider") : value;
        const words = Array.isArray(order) ? [...order, fallback].map(_json_js__WEBPACK_IMPORTED_MODULE_4__/* .word */ .Vm) : [undefined];
        const unclear = [order, fallback, ...(Array.isArray(order) ? order : [])].find(_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm);
        if (unclear !== undefined || words.includes(undefined))
            return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .notUnderstood */ .hf)(unclear, `${setting} does not state its order and its fallback`);
        return JSON.stringify(words);
    });
}
function compared(setting, title, here, there, same) {
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(here))
        return { setting, title, difference: here };
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(there))
        return { setting, title, difference: there };
    const isSame = same(here.reading, there.reading);
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(isSame))
        return { setting, title, difference: isSame };
    const at = { place: here.place, setting, judged: here.value };
    return { setting, title, difference: isSame ? undefined : { at, other: there.place } };
}


/***/ }),

/***/ 1967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vs: () => (/* binding */ Access),
  Ge: () => (/* binding */ absent),
  AK: () => (/* binding */ accessHeritage),
  Ir: () => (/* binding */ defaultAccess),
  kX: () => (/* binding */ heritage),
  V9: () => (/* binding */ inheritedAccess),
  PY: () => (/* binding */ noDefault)
});

// EXTERNAL MODULE: ./build/src/model/access.js
var access = __nccwpck_require__(4677);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __nccwpck_require__(8653);
;// CONCATENATED MODULE: ./build/src/model/service-default.js
const everyone = (accessType) => ({
    usersAndGroups: { accessType, targets: [{ target: "AllUsers", targetType: "user" }] },
    applications: { accessType, targets: [{ target: "AllApplications", targetType: "application" }] },
});
/**
 * What a default configuration that was never customised means, where Microsoft documents it (Microsoft Learn,
 * "Cross-tenant access settings API overview" and "Reset to system default"). Properties that were only observed
 * are left out on purpose: without a promise the answer is unknown.
 */
const serviceDefaults = {
    b2bCollaborationInbound: everyone("allowed"),
    b2bCollaborationOutbound: everyone("allowed"),
    b2bDirectConnectInbound: everyone("blocked"),
    b2bDirectConnectOutbound: everyone("blocked"),
    tenantRestrictions: everyone("blocked"),
    inboundTrust: {
        isMfaAccepted: false,
        isCompliantDeviceAccepted: false,
        isHybridAzureADJoinedDeviceAccepted: false,
    },
    automaticUserConsentSettings: { inboundAllowed: false, outboundAllowed: false },
    invitationRedemptionIdentityProviderConfiguration: {
        primaryIdentityProviderPrecedenceOrder: ["azureActiveDirectory", "externalFederation", "socialIdentityProviders"],
        fallbackIdentityProvider: "defaultConfiguredIdp",
    },
    blockServiceProviderOutboundAccess: false,
};

// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __nccwpck_require__(4163);
;// CONCATENATED MODULE: ./build/src/model/effective.js




/** The effective value of one access setting, and the node of the subject to edit. */
class Access {
    users;
    applications;
    reach;
    dead;
    origin;
    judged;
    inherited;
    #shape;
    #node;
    /** `node` is the explicit block, the null literal in its place, or the object that lacks the key. */
    constructor(shape, reading, value, origin, node, inherited) {
        this.users = reading.users;
        this.applications = reading.applications;
        this.reach = reading.reach;
        this.dead = reading.dead;
        this.origin = origin;
        this.judged = value;
        this.inherited = inherited;
        this.#shape = shape;
        this.#node = node;
    }
    get setting() {
        return this.#shape.name;
    }
    get title() {
        return this.#shape.title;
    }
    /** The half to look at where the subject itself states the block: few are ever asked for. */
    get place() {
        const isOwn = this.inherited === undefined && this.origin !== "service default";
        return isOwn ? (0,access/* judgedPlace */.hR)(this.judged, this.#node, this.#shape, this) : this.#node;
    }
}
/** Why nothing is known of a setting without the default configuration. */
const noDefault = (0,undetermined/* undetermined */.nZ)("the default configuration is not in the input", ["crossTenantAccessPolicyDefault"]);
/**
 * The default's own value of a property: what it says, else the documented service default where the whole object
 * still is Microsoft's, else undetermined. An undocumented service default stays undetermined: nobody promised it.
 */
function heritage(source, name, read) {
    if (source === undefined)
        return noDefault;
    const own = (0,json/* member */.Dc)(source.value, name);
    if (own !== undefined && own.value !== null) {
        const reading = read(own.value);
        if ((0,undetermined/* isUndetermined */.xm)(reading))
            return reading;
        return { reading, value: own.value, place: source.place.at(own.key), origin: "default" };
    }
    const documented = source.isServiceDefault ? serviceDefaults[name] : undefined;
    if (documented === undefined) {
        return (0,undetermined/* undetermined */.nZ)(`the default configuration does not state ${name}`, ["crossTenantAccessPolicyDefault"]);
    }
    const reading = read(documented);
    if ((0,undetermined/* isUndetermined */.xm)(reading))
        return reading;
    const place = own === undefined ? source.place : source.place.at(own.key);
    return { reading, value: documented, place, origin: "service default" };
}
/** Reads every access setting of the default configuration. */
function accessHeritage(source) {
    return (0,access/* bySetting */._s)((shape) => heritage(source, shape.name, (value) => (0,access/* readBlock */.Gr)(value, shape)));
}
/** The access setting of the default configuration itself. */
function defaultAccess(shape, inherited) {
    if ((0,undetermined/* isUndetermined */.xm)(inherited))
        return inherited;
    return new Access(shape, inherited.reading, inherited.value, inherited.origin, inherited.place);
}
/**
 * The access setting that a partner does not state itself: the default's. An absent key of a core property is a
 * projection or a partial body, and says nothing; of a newer property it is what older exports write.
 */
function inheritedAccess(partner, place, shape, inherited) {
    const own = (0,json/* member */.Dc)(partner, shape.name);
    if (own === undefined && !shape.newer)
        return absent(shape.name);
    if ((0,undetermined/* isUndetermined */.xm)(inherited))
        return inherited;
    const node = own === undefined ? place : place.at(own.key);
    return new Access(shape, inherited.reading, inherited.value, inherited.origin, node, inherited.place);
}
/** A core property whose key the partner object does not have. */
function absent(name) {
    return (0,undetermined/* undetermined */.nZ)(`the partner object has no ${name}`, ["crossTenantAccessPolicyPartner"]);
}


/***/ }),

/***/ 3105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fn: () => (/* binding */ isValid),
/* harmony export */   rY: () => (/* binding */ readExceptions),
/* harmony export */   tY: () => (/* binding */ flawInWords)
/* harmony export */ });
/* unused harmony exports requiredKeys, ExceptionEntry */
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8384);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8653);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7578);



/** The members that every exception must have. */
const requiredKeys = ["id", "rule", "subject", "owner", "reason", "expires"];
/** A deviation that somebody accepted until a day, as the exceptions file writes it. */
class ExceptionEntry {
    place;
    /** Its `id`; its number such as `#1` where none is written. */
    id;
    #value;
    constructor(value, place, number) {
        this.#value = value;
        this.place = place;
        this.id = this.text("id") ?? `#${String(number)}`;
    }
    /** A text of the entry, trimmed; undefined where it is missing or blank. */
    text(key) {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(this.#value, key);
        const text = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
        return text === "" ? undefined : text;
    }
    /** Where `key` stands, else the entry. */
    placeOf(key) {
        const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(this.#value, key);
        return own === undefined ? this.place : this.place.at(own.key);
    }
    /** The subject as findings name it: ids in lower case. */
    get subject() {
        return this.text("subject")?.toLowerCase();
    }
    get hasWildcard() {
        return /[*?]/.test(this.text("subject") ?? "");
    }
    /** Required members that are missing or blank, in the order of the contract. */
    get missing() {
        return requiredKeys.filter((key) => this.text(key) === undefined);
    }
    get hasRealDay() {
        const expires = this.text("expires");
        return expires !== undefined && (0,_days_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(expires);
    }
    /** Whether its last day is over; only of a real day. */
    isExpired(today) {
        return this.hasRealDay && (0,_days_js__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .PU)(this.text("expires"), today);
    }
}
/** Reads the entries of an exceptions file's list. */
function readExceptions(list, place) {
    return list.map((value, index) => new ExceptionEntry((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : {}, place.at(index), index + 1));
}
/** Whether it may cover a finding. */
function isValid({ flaws, isExpired, endedWithPartner }) {
    return flaws.length === 0 && !isExpired && !endedWithPartner;
}
/** What keeps an exception from covering anything, as a clause about it. */
function flawInWords(flaw, entry) {
    switch (flaw.kind) {
        case "missing":
            return `it has no ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(flaw.keys)}`;
        case "malformed":
            return `expires ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(entry.text("expires"))} is no day of the form YYYY-MM-DD`;
        case "unknown rule":
            return `there is no rule ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(entry.text("rule"))}`;
        case "wildcard":
            return `its subject ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(entry.text("subject"))} is a wildcard`;
        case "id again":
            return "an earlier exception has the same id";
    }
}


/***/ }),

/***/ 707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ explicitBlocks),
/* harmony export */   dc: () => (/* binding */ gapsOf)
/* harmony export */ });
/* unused harmony export ExplicitBlock */
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4677);
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1967);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8653);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9286);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4955);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4163);






/** An access setting that an object itself states (neither null nor absent), as the file writes it. */
class ExplicitBlock {
    shape;
    place;
    reading;
    /** Nothing in it is missing, misspelt, mistyped or said twice: there is no need to look at its halves one by one. */
    isTidy;
    #value;
    constructor(shape, place, value) {
        this.shape = shape;
        this.place = place;
        this.reading = (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlock */ .Gr)(value, shape);
        this.isTidy = !(0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(this.reading) && isTidyBlock(value, this.reading, shape);
        this.#value = value;
    }
    /** Undetermined where its reader could not tell what stands there: that may be null, which states nothing. */
    get isStated() {
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(this.#value) ? this.#value : true;
    }
    /** Its halves in detail, made when asked for. */
    get halves() {
        return writtenHalves(this.#value, this.shape, this.place);
    }
    /** The block as the effective setting of the partner that states it. */
    get access() {
        const { reading, shape, place } = this;
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(reading) ? reading : new _effective_js__WEBPACK_IMPORTED_MODULE_1__/* .Access */ .vs(shape, reading, this.#value, "partner", place);
    }
}
/** The explicit access settings of a default or partner object, in Graph's order. */
function explicitBlocks(object, place) {
    const blocks = [];
    for (const shape of _access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessShapeList */ .ag) {
        const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(object, shape.name);
        if (own !== undefined && own.value !== null)
            blocks.push(new ExplicitBlock(shape, place.at(own.key), own.value));
    }
    return blocks;
}
/** Looks at the types only: what has a reading is understood, and as many targets as meanings leave nothing said twice. */
function isTidyBlock(block, { users, applications }, shape) {
    return ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(block) &&
        (users === undefined || isTidyHalf((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(block, shape.users ?? ""), users, "users")) &&
        (applications === undefined || isTidyHalf((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(block, shape.applications ?? ""), applications, "applications")));
}
function isTidyHalf(half, meaning, kind) {
    const targets = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(half) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(half, "targets") : undefined;
    if (!Array.isArray(targets) || targets.length !== meaning.targets.size)
        return false;
    const isEveryone = meaning.reach === "all" || meaning.reach === "none";
    for (const entry of targets) {
        const type = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(entry) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(entry, "targetType") : undefined;
        const fits = kind === "applications" ? type === "application" : type === "user" || (type === "group" && !isEveryone);
        if (!fits)
            return false;
    }
    return true;
}
/** What keeps blocks from being looked at entry by entry: for rules that judge how they are written. */
function gapsOf(blocks) {
    return blocks.filter(({ isTidy }) => !isTidy).flatMap(({ halves }) => halves.flatMap(({ gaps }) => gaps));
}
function writtenHalves(value, shape, place) {
    const halves = [];
    if (shape.users !== undefined)
        halves.push(writtenHalf(value, shape.users, "users", place));
    if (shape.applications !== undefined)
        halves.push(writtenHalf(value, shape.applications, "applications", place));
    return halves;
}
function writtenHalf(block, name, kind, place) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(block) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(block, name) : undefined;
    const node = own === undefined ? place : place.at(own.key);
    if (own === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(own.value)) {
        const gaps = [block, own?.value].filter(_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm);
        const flaw = gaps.length > 0 ? undefined : { kind: "missing", place: node };
        return { name, kind, place: node, list: node, flaw, gaps, targets: [] };
    }
    const written = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(own.value, "targets");
    const list = written === undefined ? node : node.at(written.key);
    const entries = Array.isArray(written?.value) ? written.value : [];
    const targets = entries.map((entry, index) => {
        const at = list.at(index);
        const [target, targetType] = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(entry) ? [(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(entry, "target"), (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(entry, "targetType")] : [entry];
        return { target: (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_5__/* .placeholderGap */ .A)(target) ?? target, targetType, place: at };
    });
    const gaps = [(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(own.value, "accessType"), written?.value, ...targets.flatMap((each) => [each.target, each.targetType])].filter(_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm);
    const determined = targets.filter(({ target }) => !(0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(target));
    return { name, kind, place: node, list, flaw: flawOf(own.value, node, list), gaps, targets: determined };
}
function flawOf(half, node, list) {
    const accessType = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(half, "accessType");
    if ((0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .accessTypeOf */ .qd)(accessType?.value) === undefined && !(0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(accessType?.value)) {
        return { kind: "accessType", place: accessType === undefined ? node : node.at(accessType.key) };
    }
    const targets = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(half, "targets");
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndetermined */ .xm)(targets) || (Array.isArray(targets) && targets.length > 0))
        return undefined;
    return { kind: "targets", place: list };
}


/***/ }),

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ inventory)
/* harmony export */ });
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4163);

/** Reads every object of a kind; undetermined where the input holds none and no list of them either. */
function inventory(tenant, kind, read) {
    const all = tenant.all(kind);
    const complete = tenant.complete(kind);
    if (!(0,_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm)(complete))
        return { items: all.map(read), gap: undefined };
    return all.length === 0 ? complete : { items: all.map(read), gap: complete };
}


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4163);

/** Whether a parsed value is an object: neither null, nor a list, nor what its reader could not determine. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !(0,_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm)(value);
}
/** The member that `name` means: exactly so spelt, else the same word in another case, because exports differ in case. */
function member(object, name) {
    const value = object[name];
    if (value !== undefined)
        return { key: name, value };
    const { length } = name;
    // No allocation here: the newer properties are absent from most objects, and each is asked for.
    for (const key in object) {
        if (key.length === length && key.toLowerCase() === name.toLowerCase())
            return { key, value: object[key] };
    }
    return undefined;
}
/** The value of the member that `name` means, as {@link member} finds it; undefined where there is none. */
function valueIn(object, name) {
    const value = object[name];
    return value === undefined ? member(object, name)?.value : value;
}
/** An enum word as it is compared: without blanks around it and without case. */
function word(value) {
    return typeof value === "string" ? value.trim().toLowerCase() : undefined;
}


/***/ }),

/***/ 6445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
/** A known value at a place. `setting` is Graph's name of the property. */
function known(value, setting, place, inherited) {
    return { value, setting, place, judged: value, inherited };
}


/***/ }),

/***/ 6689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ graphSteps),
/* harmony export */   SH: () => (/* binding */ sourcesBelow),
/* harmony export */   VO: () => (/* binding */ isConstant),
/* harmony export */   X9: () => (/* binding */ itemSteps),
/* harmony export */   lR: () => (/* binding */ isSeveral)
/* harmony export */ });
/** Whether a source always holds the same. */
function isConstant(source) {
    return typeof source === "object" && "const" in source;
}
/** Whether a source is made of several lists. */
function isSeveral(source) {
    return Array.isArray(source);
}
/** What stands below a source that is stated part by part. */
function sourcesBelow(source) {
    return typeof source === "string" || isConstant(source) || isSeveral(source) ? undefined : source.properties;
}
/** The steps of a path in an item; none for the item itself. */
function itemSteps(path) {
    return path === "." ? [] : path.split(".");
}
/** The steps of one of Graph's paths. The dot of `@odata.type` is no step. */
function graphSteps(path) {
    return path.split(/(?<!@odata)\./);
}


/***/ }),

/***/ 7957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/** The candidate that a misspelt word most likely means; undefined when none is near. Letter case does not count. */
function nearest(text, candidates) {
    const limit = Math.max(2, Math.floor(text.length / 4));
    let best;
    for (const candidate of candidates) {
        const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(text.toLowerCase(), candidate.toLowerCase());
        if (steps <= limit && (best === undefined || steps < best.steps))
            best = { candidate, steps };
    }
    return best?.candidate;
}


/***/ }),

/***/ 8682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   f: () => (/* binding */ onceEach)
/* harmony export */ });
/** Puts work off until somebody asks, and does it once. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
/** Puts the work for each key off until somebody asks, and does it once. */
function onceEach(make) {
    const made = new Map();
    return (key) => {
        let ask = made.get(key);
        if (ask === undefined)
            made.set(key, (ask = once(() => make(key))));
        return ask();
    };
}


/***/ }),

/***/ 4938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ trustTheSame),
/* harmony export */   Sv: () => (/* binding */ partnerOverrides),
/* harmony export */   kk: () => (/* binding */ grantTheSame)
/* harmony export */ });
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1967);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8653);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5221);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4163);




/** The settings that a partner itself states, each compared with the default by meaning. */
function partnerOverrides(partner, place, own, tenant) {
    const { explicitTrust } = own;
    const overrides = own.explicitBlocks.map(({ shape, place: node, reading, isStated }) => {
        const inherited = tenant.access[shape.name];
        const equalsDefault = (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(reading)
            ? reading
            : (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(inherited)
                ? inherited
                : grantTheSame(reading, inherited.reading);
        return { place: node, setting: shape.name, title: shape.title, isStated, equalsDefault };
    });
    const trust = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(partner, "inboundTrust");
    if (explicitTrust !== undefined && trust !== undefined) {
        const equalsDefault = trustTheSame(own, tenant.defaultTrust);
        const isStated = (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(explicitTrust) ? explicitTrust : true;
        overrides.push({ place: place.at(trust.key), setting: "inboundTrust", title: "Trust settings", isStated, equalsDefault });
    }
    const name = "blockServiceProviderOutboundAccess";
    const stated = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(partner, name);
    if (stated !== undefined && stated.value !== null) {
        const isStated = (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(stated.value) ? stated.value : true;
        const equalsDefault = (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(stated.value) ? stated.value : isDefaults(stated.value, name, tenant);
        overrides.push({ place: place.at(stated.key), setting: name, title: "Service provider access, outbound", isStated, equalsDefault });
    }
    return overrides;
}
function isDefaults(value, name, { defaultSource }) {
    if (defaultSource === undefined)
        return _effective_js__WEBPACK_IMPORTED_MODULE_0__/* .noDefault */ .PY;
    return value === ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(defaultSource.value, name) ?? false);
}
/** Whether two trusts accept the same claims; a claim that differs outweighs one that is not known. */
function trustTheSame(one, other) {
    let gap;
    for (const claim of _trust_js__WEBPACK_IMPORTED_MODULE_1__/* .trustClaims */ .um) {
        const [here, there] = [one[claim], other[claim]];
        if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(here))
            gap = here;
        else if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(there))
            gap = there;
        else if (here.value !== there.value)
            return false;
    }
    return gap ?? true;
}
/**
 * Whether two readings let the same users reach the same applications. Where one half blocks everything and the other
 * closes only the combination, the first one matters no more than one that allows everything.
 */
function grantTheSame(one, other) {
    if (one.reach !== other.reach)
        return false;
    if (one.reach === "none")
        return true;
    return sameHalf(one.users, other.users) && sameHalf(one.applications, other.applications);
}
function sameHalf(one, other) {
    if (one === undefined || other === undefined)
        return one === other;
    if (everything(one.reach) && everything(other.reach))
        return true;
    return (one.reach === other.reach &&
        one.targets.size === other.targets.size &&
        [...one.targets].every((target) => other.targets.has(target)));
}
function everything(reach) {
    return reach === "all" || reach === "none";
}


/***/ }),

/***/ 1281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   m_: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8653);
/* harmony import */ var _well_known_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4777);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7578);



/** What people call a partner, when the input or the id says. */
function nameOf(value, id) {
    const given = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(value, "displayName");
    return typeof given === "string" && given.trim() !== "" ? given.trim() : _well_known_js__WEBPACK_IMPORTED_MODULE_0__/* .wellKnownTenants */ .de.get(id)?.name;
}
/** A tenant id as a sentence can bear it: the ends of a GUID, anything else as it is. */
function shortId(id) {
    return (0,_well_known_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W_)(id) ? `${id.slice(0, 4)}…${id.slice(-4)}` : id;
}
/** A partner in a sentence: its name with the shortened id, or the id alone. */
function label(name, id) {
    const short = shortId(id);
    if (name === undefined)
        return short === "" ? "A partner without tenant id" : `Partner ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh)(short)}`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh)(name)} (${short === "" ? "without tenant id" : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh)(short)})`;
}


/***/ }),

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Place)
/* harmony export */ });
/**
 * Where a value stands in the input: a file and a JSON pointer into it.
 * A place is a link to its parent, so that no pointer text is made until something is reported.
 */
class Place {
    file;
    parent;
    key;
    constructor(file, parent, key) {
        this.file = file;
        this.parent = parent;
        this.key = key;
    }
    /** The whole document. `file` is a POSIX path relative to the working directory. */
    static root(file) {
        return new Place(file, undefined, "");
    }
    /** Where something stands that nothing in the input shows. */
    static nowhere() {
        return new Place("", undefined, "");
    }
    /** An object that was translated out of another format into Graph's words. */
    static translated(origin) {
        return new TranslatedRoot(origin);
    }
    /** The member `key` of the object here, or the element at index `key` of the array here. */
    at(key) {
        return new Place(this.file, this, String(key));
    }
    /**
     * The JSON pointer (RFC 6901) into the file's own document; the empty string for all of it. What a translation
     * added and nobody wrote is shown by the nearest thing above it that somebody did.
     */
    get pointer() {
        const { root, steps } = this.path();
        if (root instanceof TranslatedRoot)
            return written(root.origin, steps).pointer;
        let pointer = "";
        for (const step of steps)
            pointer += `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        return pointer;
    }
    path() {
        if (this.parent === undefined)
            return { root: this, steps: [] };
        const steps = [this.key];
        let root = this.parent;
        for (; root.parent !== undefined; root = root.parent)
            steps.push(root.key);
        return { root, steps: steps.reverse() };
    }
}
/** The root of a translated object: the keys below it are Graph's, and the origin says where they come from. */
class TranslatedRoot extends Place {
    origin;
    constructor(origin) {
        super(origin.place.file, undefined, "");
        this.origin = origin;
    }
}
/** The place in the file of what `steps` lead to in the translated object. */
function written(origin, steps) {
    let here = origin;
    for (const [index, step] of steps.entries()) {
        if (here.members === undefined)
            return steps.slice(index).reduce((place, key) => place.at(key), here.place);
        const next = here.members.get(step);
        if (next === undefined)
            break;
        here = next;
    }
    return here.place;
}


/***/ }),

/***/ 9286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ placeholderGap),
/* harmony export */   P: () => (/* binding */ placeholderIn)
/* harmony export */ });
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4163);

const searchedLength = 1024 * 1024;
const placeholders = [
    ["<", /<[A-Za-z][\w .-]{0,60}>/y],
    ["REPLACE", /REPLACE[-_ ]?(?:WITH|ME(?![A-Za-z]))[\w-]{0,60}/y],
    ["xxxxxxxx-", /xxxxxxxx-xxxx[x-]*/y],
    // Variables of tools that fill a template in for many tenants.
    ["%", /%[A-Za-z]{4,40}%/y],
];
/** A placeholder in the text, which makes it a template: `<Group>`, `REPLACE-WITH-ID`, `xxxxxxxx-xxxx-…`, `%tenantid%`. */
function placeholderIn(text) {
    // A template shows it early; and searching for the first characters is many times faster than one expression.
    const beginning = text.length > searchedLength ? text.slice(0, searchedLength) : text;
    for (const [begin, pattern] of placeholders) {
        for (let at = beginning.indexOf(begin); at !== -1; at = beginning.indexOf(begin, at + 1)) {
            pattern.lastIndex = at;
            const found = pattern.exec(beginning);
            if (found !== null)
                return found[0];
        }
    }
    return undefined;
}
/** Why nothing is known of what a placeholder stands for; undefined for a value that holds none. */
function placeholderGap(value) {
    const placeholder = typeof value === "string" ? placeholderIn(value) : undefined;
    return placeholder === undefined ? undefined : (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .undetermined */ .nZ)(`${placeholder} is a placeholder: write the id that it stands for`);
}


/***/ }),

/***/ 2334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ typeOfKind),
/* harmony export */   Mw: () => (/* binding */ graphProperties),
/* harmony export */   Z0: () => (/* binding */ isCrossTenantKind)
/* harmony export */ });
function properties(plain, typed = {}) {
    const all = new Map();
    for (const name of plain.split(" ").filter(Boolean))
        all.set(name, null);
    for (const [name, type] of Object.entries(typed))
        all.set(name, type);
    return all;
}
const b2b = "crossTenantAccessPolicyB2BSetting";
const targets = "crossTenantAccessPolicyTargetConfiguration";
const inboundOutbound = "inboundOutboundPolicyConfiguration";
const settingsOfBoth = {
    b2bCollaborationInbound: b2b,
    b2bCollaborationOutbound: b2b,
    b2bDirectConnectInbound: b2b,
    b2bDirectConnectOutbound: b2b,
    inboundTrust: "crossTenantAccessPolicyInboundTrust",
    automaticUserConsentSettings: inboundOutbound,
};
const settingsOfDefaultAndPartner = {
    ...settingsOfBoth,
    tenantRestrictions: "crossTenantAccessPolicyTenantRestrictions",
    invitationRedemptionIdentityProviderConfiguration: "defaultInvitationRedemptionIdentityProviderConfiguration",
    m365CollaborationInbound: "crossTenantAccessPolicyM365CollaborationInboundSetting",
    m365CollaborationOutbound: "crossTenantAccessPolicyM365CollaborationOutboundSetting",
    appServiceConnectInbound: "crossTenantAccessPolicyAppServiceConnectSetting",
    m365Capabilities: "m365CapabilityBase",
    crossCloudMeetingConfiguration: inboundOutbound,
    protectedContentSharing: inboundOutbound,
};
/** The properties of each type, by Graph's name of it. */
const graphProperties = new Map([
    // What a policy holds inline (default, partners, templates) is read as objects of their own.
    [
        "crossTenantAccessPolicy",
        properties("id displayName description definition deletedDateTime allowedCloudEndpoints default partners templates"),
    ],
    [
        "crossTenantAccessPolicyConfigurationDefault",
        properties("id displayName description deletedDateTime isServiceDefault blockServiceProviderOutboundAccess", settingsOfDefaultAndPartner),
    ],
    [
        "crossTenantAccessPolicyConfigurationPartner",
        properties("id displayName description deletedDateTime tenantId isServiceProvider isInMultiTenantOrganization blockServiceProviderOutboundAccess", {
            ...settingsOfDefaultAndPartner,
            identitySynchronization: "crossTenantIdentitySyncPolicyPartner",
            serviceProviderConstraints: "delegatedAdminServiceProviderConstraints",
        }),
    ],
    [b2b, properties("", { usersAndGroups: targets, applications: targets })],
    [targets, properties("accessType", { targets: "crossTenantAccessPolicyTarget" })],
    ["crossTenantAccessPolicyTarget", properties("target targetType")],
    [
        "crossTenantAccessPolicyInboundTrust",
        properties("isMfaAccepted isCompliantDeviceAccepted isHybridAzureADJoinedDeviceAccepted isCompliantNetworkAccepted"),
    ],
    [inboundOutbound, properties("inboundAllowed outboundAllowed")],
    [
        "crossTenantAccessPolicyTenantRestrictions",
        properties("", { usersAndGroups: targets, applications: targets, devices: "devicesFilter" }),
    ],
    ["devicesFilter", properties("mode rule")],
    [
        "defaultInvitationRedemptionIdentityProviderConfiguration",
        properties("primaryIdentityProviderPrecedenceOrder fallbackIdentityProvider"),
    ],
    ["crossTenantAccessPolicyM365CollaborationInboundSetting", properties("", { users: targets })],
    ["crossTenantAccessPolicyM365CollaborationOutboundSetting", properties("", { usersAndGroups: targets })],
    ["crossTenantAccessPolicyAppServiceConnectSetting", properties("", { applications: targets })],
    ["m365CapabilityBase", properties("id name lastModifiedDateTime", { inboundAccess: "m365CapabilityInboundAccess" })],
    ["m365CapabilityInboundAccess", properties("isAllowed", { resourceScopes: "m365CapabilityResourceScopes" })],
    [
        "m365CapabilityResourceScopes",
        properties("", { included: "m365CapabilityResourceScope", excluded: "m365CapabilityResourceScope" }),
    ],
    ["m365CapabilityResourceScope", properties("resourceId resourceType")],
    [
        "crossTenantIdentitySyncPolicyPartner",
        properties("id tenantId displayName deletedDateTime externalCloudAuthorizedApplicationId", {
            userSyncInbound: "crossTenantUserSyncInbound",
            groupSyncInbound: "crossTenantGroupSyncInbound",
        }),
    ],
    ["crossTenantUserSyncInbound", properties("isSyncAllowed")],
    ["crossTenantGroupSyncInbound", properties("isSyncAllowed")],
    [
        "delegatedAdminServiceProviderConstraints",
        properties("id allowedRoleTemplateIds createdDateTime lastModifiedDateTime"),
    ],
    ["multiTenantOrganizationPartnerConfigurationTemplate", properties("id templateApplicationLevel", settingsOfBoth)],
    [
        "multiTenantOrganizationIdentitySyncPolicyTemplate",
        properties("id templateApplicationLevel", {
            userSyncInbound: "crossTenantUserSyncInbound",
            groupSyncInbound: "crossTenantGroupSyncInbound",
        }),
    ],
    [
        "multiTenantOrganization",
        properties("id displayName description createdDateTime deletedDateTime state joinRequest tenants"),
    ],
    [
        "multiTenantOrganizationMember",
        properties("id tenantId displayName deletedDateTime role state addedDateTime joinedDateTime addedByTenantId transitionDetails"),
    ],
    [
        "conditionalAccessPolicy",
        properties("id displayName description templateId createdDateTime modifiedDateTime deletedDateTime state conditions grantControls sessionControls"),
    ],
    [
        "namedLocation",
        properties("id displayName createdDateTime modifiedDateTime deletedDateTime isTrusted ipRanges countriesAndRegions countryLookupMethod includeUnknownCountriesAndRegions isCompliantNetwork compliantNetworkType"),
    ],
    [
        "authenticationStrengthPolicy",
        properties("id displayName description createdDateTime modifiedDateTime policyType requirementsSatisfied allowedCombinations combinationConfigurations"),
    ],
    [
        "authorizationPolicy",
        properties("id displayName description definition deletedDateTime allowInvitesFrom allowedToSignUpEmailBasedSubscriptions allowedToUseSSPR allowEmailVerifiedUsersToJoinOrganization allowUserConsentForRiskyApps blockMsolPowerShell defaultUserRolePermissions defaultUserRoleOverrides enabledPreviewFeatures guestUserRoleId permissionGrantPolicyIdsAssignedToDefaultUserRole"),
    ],
    [
        "b2bManagementPolicy",
        properties("id displayName description definition deletedDateTime isOrganizationDefault type alternativeIdentifier keyCredentials appliesTo"),
    ],
    ["identitySecurityDefaultsEnforcementPolicy", properties("id displayName description deletedDateTime isEnabled")],
    [
        "externalIdentitiesPolicy",
        properties("id displayName description deletedDateTime allowExternalIdentitiesToLeave allowDeletedIdentitiesDataRemoval"),
    ],
    ["authenticationFlowsPolicy", properties("id displayName description selfServiceSignUp")],
    [
        "organization",
        properties("id displayName createdDateTime deletedDateTime assignedPlans branding businessPhones certificateBasedAuthConfiguration city country countryLetterCode defaultUsageLocation directorySizeQuota extensions isMultipleDataLocationsForServicesEnabled marketingNotificationEmails mobileDeviceManagementAuthority onPremisesLastPasswordSyncDateTime onPremisesLastSyncDateTime onPremisesSyncEnabled onPremisesSyncStatus partnerInformation partnerTenantType postalCode preferredLanguage privacyProfile provisionedPlans securityComplianceNotificationMails securityComplianceNotificationPhones settings state street technicalNotificationMails tenantType verifiedDomains"),
    ],
    [
        "user",
        properties("id displayName userPrincipalName userType accountEnabled createdDateTime deletedDateTime creationType externalUserState externalUserStateChangeDateTime externalUserConvertedOn signInActivity sponsors identities mail mailNickname otherMails proxyAddresses imAddresses givenName surname jobTitle department companyName employeeId employeeType employeeHireDate employeeLeaveDateTime employeeOrgData officeLocation businessPhones mobilePhone faxNumber streetAddress city state postalCode country usageLocation preferredLanguage preferredDataLocation preferredName aboutMe ageGroup birthday consentProvidedForMinor legalAgeGroupClassification hireDate interests mySite pastProjects responsibilities schools skills assignedLicenses assignedPlans provisionedPlans licenseAssignmentStates licenseDetails authorizationInfo customSecurityAttributes cloudRealtimeCommunicationInfo deviceEnrollmentLimit deviceKeys infoCatalogs identityParentId isLicenseReconciliationNeeded isManagementRestricted isResourceAccount lastPasswordChangeDateTime mailboxSettings onPremisesDistinguishedName onPremisesDomainName onPremisesExtensionAttributes onPremisesImmutableId onPremisesLastSyncDateTime onPremisesObjectIdentifier onPremisesProvisioningErrors onPremisesSamAccountName onPremisesSecurityIdentifier onPremisesSipInfo onPremisesSyncEnabled onPremisesUserPrincipalName passwordPolicies passwordProfile print refreshTokensValidFromDateTime securityIdentifier serviceProvisioningErrors showInAddressList signInSessionsValidFromDateTime usageRights userRealtimeCommunicationInfo activities agreementAcceptances analytics appRoleAssignments appRoleAssignedResources approvals authentication calendar calendars calendarGroups calendarView cloudPCs communications contacts contactFolders createdObjects devices directReports directorySetting drive drives employeeExperience events extensions followedSites inferenceClassification informationProtection insights invitedBy joinedGroups joinedTeams mailFolders managedAppRegistrations managedDevices manager memberOf messages notifications oauth2PermissionGrants onPremisesSyncBehavior onenote onlineMeetings outlook ownedDevices ownedObjects people pendingAccessReviewInstances permissionGrants photo photos planner presence profile registeredDevices scopedRoleMemberOf security settings solutions teamwork todo transitiveMemberOf transitiveReports virtualEvents windowsInformationProtectionDeviceRegistrations"),
    ],
    [
        "unifiedRoleAssignment",
        properties("id condition principalId principalOrganizationId resourceScope roleDefinitionId directoryScopeId appScopeId appScope directoryScope principal roleDefinition"),
    ],
    [
        "unifiedRoleAssignmentScheduleInstance",
        properties("id principalId principalOrganizationId roleDefinitionId directoryScopeId appScopeId startDateTime endDateTime memberType assignmentType roleAssignmentOriginId roleAssignmentScheduleId activatedUsing appScope directoryScope principal roleDefinition"),
    ],
    [
        "unifiedRoleEligibilityScheduleInstance",
        properties("id principalId principalOrganizationId roleDefinitionId directoryScopeId appScopeId startDateTime endDateTime memberType roleEligibilityScheduleId appScope directoryScope principal roleDefinition"),
    ],
    // Of applications only the owners are read: a word that is nearly one of their many other properties means nothing here.
    ["application", properties("owners")],
    ["servicePrincipal", properties("owners")],
    [
        "delegatedAdminRelationship",
        properties("id displayName duration customer accessDetails status autoExtendDuration createdDateTime lastModifiedDateTime activatedDateTime endDateTime isPartnerConsentPending indirectProviderTenantId accessAssignments operations requests"),
    ],
    [
        "connectedOrganization",
        properties("id displayName description createdDateTime modifiedDateTime identitySources state externalSponsors internalSponsors"),
    ],
    [
        "accessPackageAssignmentPolicy",
        properties("id displayName description createdDateTime modifiedDateTime allowedTargetScope automaticRequestSettings expiration notificationSettings requestApprovalSettings requestorSettings reviewSettings specificAllowedTargets accessPackage catalog customExtensionStageSettings questions"),
    ],
    [
        "accessReviewScheduleDefinition",
        properties("id displayName descriptionForAdmins descriptionForReviewers createdBy createdDateTime lastModifiedDateTime status scope instanceEnumerationScope reviewers fallbackReviewers backupReviewers additionalNotificationRecipients settings stageSettings instances"),
    ],
]);
const typeNames = {
    crossTenantAccessPolicyDefault: "crossTenantAccessPolicyConfigurationDefault",
    crossTenantAccessPolicyPartner: "crossTenantAccessPolicyConfigurationPartner",
    identitySynchronization: "crossTenantIdentitySyncPolicyPartner",
};
/** Graph's name of the type of a kind of object. */
function typeOfKind(kind) {
    return typeNames[kind] ?? kind;
}
const crossTenantKinds = new Set([
    "crossTenantAccessPolicy",
    "crossTenantAccessPolicyDefault",
    "crossTenantAccessPolicyPartner",
    "identitySynchronization",
    "multiTenantOrganizationPartnerConfigurationTemplate",
    "multiTenantOrganizationIdentitySyncPolicyTemplate",
]);
/** Whether a kind belongs to the cross-tenant access policy: of these every property is known, of the others only the top level. */
function isCrossTenantKind(kind) {
    return crossTenantKinds.has(kind);
}


/***/ }),

/***/ 4955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ targetWord),
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   Yw: () => (/* binding */ reservedWords),
/* harmony export */   dG: () => (/* binding */ targetTypeOf),
/* harmony export */   kg: () => (/* binding */ combine),
/* harmony export */   n6: () => (/* binding */ readDimension),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   oz: () => (/* binding */ allWord),
/* harmony export */   qd: () => (/* binding */ accessTypeOf),
/* harmony export */   sb: () => (/* binding */ grantsAnything),
/* harmony export */   yi: () => (/* binding */ canonicalTarget),
/* harmony export */   zO: () => (/* binding */ isRightsManagementOnly)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8653);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9286);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4163);
/* harmony import */ var _well_known_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4777);




/** The word that means everyone or everything, by half. */
const allWord = { users: "AllUsers", applications: "AllApplications" };
/** Words that stand for several users or applications, by half. `Office365` and its like are groups, not "all". */
const reservedWords = {
    users: ["AllUsers"],
    applications: ["AllApplications", "Office365", "AllMicrosoftApps", "MicrosoftAdminPortals"],
};
/** The reserved word that a target is, of either half, as Graph writes it. */
function targetWord(target) {
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(target);
    if (text === undefined)
        return undefined;
    return [...reservedWords.users, ...reservedWords.applications].find((reserved) => reserved.toLowerCase() === text);
}
/** `targetType` as a word or as the number that audit logs and older exports write. */
function targetTypeOf(value) {
    const text = typeof value === "number" ? String(value) : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(value);
    if (text === "user" || text === "1")
        return "user";
    if (text === "group" || text === "2")
        return "group";
    if (text === "application" || text === "3")
        return "application";
    return undefined;
}
/** `accessType` as a word or as the number that audit logs and older exports write. */
function accessTypeOf(value) {
    if (value === "allowed" || value === "blocked")
        return value;
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(value);
    if (text === "allowed" || value === 1 || text === "1")
        return "allowed";
    if (text === "blocked" || value === 2 || text === "2")
        return "blocked";
    return undefined;
}
/** The reserved words of each half by what they are in lower case. */
const wordsByLowerCase = {
    users: new Map(reservedWords.users.map((each) => [each.toLowerCase(), each])),
    applications: new Map(reservedWords.applications.map((each) => [each.toLowerCase(), each])),
};
/** A GUID as nearly every export writes it: there is nothing to trim and nothing to lower. */
const plainGuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** The canonical form of one target of a half: a GUID or a reserved word of that half, else undefined. */
function canonicalTarget(target, kind) {
    if (target === allWord[kind] || (typeof target === "string" && plainGuid.test(target)))
        return target;
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(target);
    if (text === undefined)
        return undefined;
    return wordsByLowerCase[kind].get(text) ?? ((0,_well_known_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W_)(text) ? text : undefined);
}
function wholeDimension(reach, kind) {
    return { reach, targets: new Set([allWord[kind]]) };
}
/** By far the most halves name everyone or everything: those readings are shared. */
const whole = {
    users: { allowed: wholeDimension("all", "users"), blocked: wholeDimension("none", "users") },
    applications: { allowed: wholeDimension("all", "applications"), blocked: wholeDimension("none", "applications") },
};
/** Reads one `targetConfiguration`. `setting` and `half` name it in the reason when it cannot be understood. */
function readDimension(value, kind, setting, half) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(value, `${setting}.${half} is missing`);
    const given = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(value, "accessType");
    const accessType = accessTypeOf(given);
    if (accessType === undefined) {
        const flaw = given === undefined || given === null ? "has no accessType" : "has an accessType that is not understood";
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(given, `${setting}.${half} ${flaw}`);
    }
    const targets = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(value, "targets");
    if (!Array.isArray(targets) || targets.length === 0)
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(targets, `${setting}.${half} has no targets`);
    const known = [];
    let gap;
    for (const entry of targets) {
        const written = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(entry, "target") : entry;
        const target = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) ? canonicalTarget(written, kind) : undefined;
        // An all-word absorbs everything that stands beside it.
        if (target === allWord[kind])
            return whole[kind][accessType];
        if (target !== undefined)
            known.push(target);
        else
            gap ??= (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_3__/* .placeholderGap */ .A)(written) ?? (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(written, `${setting}.${half} has a target that is not understood`);
    }
    if (gap !== undefined)
        return gap;
    return { reach: accessType === "allowed" ? "only" : "all-except", targets: new Set(known) };
}
const all = { reach: "all", dead: false };
const allBut = { reach: "all-but", dead: false };
const scoped = { reach: "scoped", dead: false };
const none = { reach: "none", dead: false };
const dead = { reach: "none", dead: true };
/**
 * The four-way table of users against applications, from Microsoft's documented examples. blocked and blocked closes
 * only the **combination**: blocking one group from all applications leaves everyone else with every application.
 */
const table = {
    all: { all, only: scoped, none: dead, "all-except": allBut },
    only: { all: scoped, only: scoped, none: dead, "all-except": scoped },
    none: { all: dead, only: dead, none, "all-except": allBut },
    "all-except": { all: allBut, only: scoped, none: allBut, "all-except": allBut },
};
/** What two halves grant together. */
function combine(users, applications) {
    return table[users][applications];
}
/** What one half grants where a setting has no other. */
function single(reach) {
    return { all, "all-except": allBut, only: scoped, none }[reach];
}
/** Whether everyone reaches everything, or everything but a list. */
function isOpen(access) {
    return access.reach === "all" || access.reach === "all-but";
}
/** Whether anyone reaches anything. */
function grantsAnything(access) {
    return access.reach !== "none";
}
/** Whether the only application granted is Rights Management, which reading encrypted mail needs. */
function isRightsManagementOnly(access) {
    const { applications } = access;
    return (access.reach === "scoped" &&
        applications?.reach === "only" &&
        applications.targets.size === 1 &&
        applications.targets.has(_well_known_js__WEBPACK_IMPORTED_MODULE_0__/* .rightsManagement */ .jt));
}


/***/ }),

/***/ 9456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ globalAdministrator),
/* harmony export */   n: () => (/* binding */ privilegedRoles)
/* harmony export */ });
/** The role that can do everything. */
const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";
/**
 * The built-in roles that Microsoft marks as privileged, by template id.
 * Source: Microsoft Learn, "Microsoft Entra built-in roles", the rows labelled PRIVILEGED.
 */
const privilegedRoles = new Map([
    ["db506228-d27e-4b7d-95e5-295956d6615f", "Agent ID Administrator"],
    ["d2562ede-74db-457e-a7b6-544e236ebb61", "AI Administrator"],
    ["1fe13547-53f6-408d-ac04-7f8eed167b38", "AI Reader"],
    ["9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3", "Application Administrator"],
    ["cf1c38e5-3621-4004-a7cb-879624dced7c", "Application Developer"],
    ["ecb2c6bf-0ab6-418e-bd87-7986f8d63bbe", "Attribute Provisioning Administrator"],
    ["422218e4-db15-4ef9-bbe0-8afb41546d79", "Attribute Provisioning Reader"],
    ["c4e39bd9-1100-46d3-8c65-fb160da0071f", "Authentication Administrator"],
    ["25a516ed-2fa0-40ea-a2d0-12923a21473a", "Authentication Extensibility Administrator"],
    ["0b00bede-4072-4d22-b441-e7df02a1ef63", "Authentication Extensibility Password Administrator"],
    ["aaf43236-0c0d-4d5f-883a-6955382ac081", "B2C IEF Keyset Administrator"],
    ["158c047a-c907-4556-b7ef-446551a6b5f7", "Cloud Application Administrator"],
    ["7698a772-787b-4ac8-901f-60d6b08affd2", "Cloud Device Administrator"],
    ["b1be1c3e-b65d-4f19-8427-f6fa0d97feb9", "Conditional Access Administrator"],
    ["9360feb5-f418-4baa-8175-e2a00bac4301", "Directory Writers"],
    ["8329153b-31d0-4727-b945-745eb3bc5f31", "Domain Name Administrator"],
    ["be2f45a1-457d-42af-a067-6ec1fa63bc45", "External Identity Provider Administrator"],
    [globalAdministrator, "Global Administrator"],
    ["f2ef992c-3afb-46b9-b7cf-a126ee74c451", "Global Reader"],
    ["729827e3-9c14-49f7-bb1b-9608f156bbb8", "Helpdesk Administrator"],
    ["8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2", "Hybrid Identity Administrator"],
    ["3a2c62db-5318-420d-8d74-23affee5d9d5", "Intune Administrator"],
    ["59d46f88-662b-457b-bceb-5c3809e5908f", "Lifecycle Workflows Administrator"],
    ["4ba39ca4-527c-499a-b93d-d9b492c50246", "Partner Tier1 Support"],
    ["e00e864a-17c5-4a4b-9c06-f5b95a8d5bd8", "Partner Tier2 Support"],
    ["966707d0-3269-4727-9be2-8c3a10f19b9d", "Password Administrator"],
    ["7be44c8a-adaf-4e2a-84d6-ab2649e08a13", "Privileged Authentication Administrator"],
    ["e8611ab8-c189-46e8-94e1-60213ab1f814", "Privileged Role Administrator"],
    ["194ae4cb-b126-40b2-bd5b-6091b380977d", "Security Administrator"],
    ["5f2222b1-57c3-48ba-8ad5-d4759f1fde6f", "Security Operator"],
    ["5d6b6bb7-de71-4623-b4af-96380a352509", "Security Reader"],
    ["fe930be7-5e62-47db-91af-98c3a49a38b1", "User Administrator"],
]);


/***/ }),

/***/ 5896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ securityDefaults),
/* harmony export */   P: () => (/* binding */ hasSecurityDefaults)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8653);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6445);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4163);



/** Whether security defaults are on, in which case no Conditional Access policy is in force. */
function securityDefaults(tenant) {
    const policy = tenant.one("identitySecurityDefaultsEnforcementPolicy");
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm)(policy))
        return policy;
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(policy.value, "isEnabled");
    if (typeof own?.value !== "boolean") {
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)(own?.value, "the security defaults do not state isEnabled", ["identitySecurityDefaultsEnforcementPolicy"]);
    }
    return (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(own.value, "isEnabled", policy.place.at(own.key));
}
/** Whether they are on and so replace every policy. Off where the input does not hold them: most exports leave them out. */
function hasSecurityDefaults(tenant) {
    if (tenant.all("identitySecurityDefaultsEnforcementPolicy").length === 0)
        return false;
    const on = securityDefaults(tenant);
    return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm)(on) ? on : on.value;
}


/***/ }),

/***/ 7447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ subjectKinds),
  Z: () => (/* binding */ subjectsOf)
});

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __nccwpck_require__(8653);
// EXTERNAL MODULE: ./build/src/model/located.js
var located = __nccwpck_require__(6445);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __nccwpck_require__(4163);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __nccwpck_require__(4777);
;// CONCATENATED MODULE: ./build/src/model/subjects/authorization.js




/** Who may invite guests, from nobody to everyone, as Graph writes it. */
const inviters = ["none", "adminsAndGuestInviters", "adminsGuestInvitersAndAllMembers", "everyone"];
/** The one subject of kind `authorization`. */
function authorizationSubject(tenant) {
    const policy = tenant.one("authorizationPolicy");
    return {
        kind: "authorization",
        id: undefined,
        name: undefined,
        label: "The authorization policy",
        place: (0,undetermined/* isUndetermined */.xm)(policy) ? undefined : policy.place,
        allowInvitesFrom: read(policy, "allowInvitesFrom", (value) => inviters.find((who) => who.toLowerCase() === (0,json/* word */.Vm)(value))),
        guestUserRoleId: read(policy, "guestUserRoleId", readGuestRole),
        allowEmailVerifiedUsersToJoinOrganization: read(policy, "allowEmailVerifiedUsersToJoinOrganization", (value) => typeof value === "boolean" ? value : undefined),
    };
}
function readGuestRole(value) {
    const id = (0,json/* word */.Vm)(value);
    if (id === well_known/* guestRoles */.m8.member)
        return "member";
    if (id === well_known/* guestRoles */.m8.limited)
        return "limited";
    return id === well_known/* guestRoles */.m8.restricted ? "restricted" : undefined;
}
function read(policy, name, understand) {
    if ((0,undetermined/* isUndetermined */.xm)(policy))
        return policy;
    const own = (0,json/* member */.Dc)(policy.value, name);
    if (own === undefined || own.value === null) {
        return (0,undetermined/* undetermined */.nZ)(`the authorization policy does not state ${name}`, ["authorizationPolicy"]);
    }
    const value = understand(own.value);
    if (value === undefined)
        return (0,undetermined/* notUnderstood */.hf)(own.value, `${name} of the authorization policy is not understood`);
    return { ...(0,located/* known */.e)(value, name, policy.place.at(own.key)), judged: own.value };
}

// EXTERNAL MODULE: ./build/src/model/answer.js
var answer = __nccwpck_require__(8125);
// EXTERNAL MODULE: ./build/src/model/conditional-access/conditional-access.js + 4 modules
var conditional_access = __nccwpck_require__(6777);
// EXTERNAL MODULE: ./build/src/model/conditional-access/controls.js
var controls = __nccwpck_require__(151);
// EXTERNAL MODULE: ./build/src/model/conditional-access/external-users.js
var external_users = __nccwpck_require__(6063);
// EXTERNAL MODULE: ./build/src/model/conditional-access/strengths.js
var strengths = __nccwpck_require__(4627);
;// CONCATENATED MODULE: ./build/src/model/conditional-access/dead-ends.js





const guestTypes = ["b2bCollaborationGuest", "b2bCollaborationMember"];
const deviceTypes = [...guestTypes, "b2bDirectConnectUser"];
const outsiders = external_users/* externalUserTypes */.Y2.filter((type) => type !== "internalGuest");
/** A device is asked for, and claims of it are not trusted. Undefined where no device is asked of anybody from outside. */
function deviceDeadEnd(ca, policy) {
    return overHomes(ca, policy, deviceTypes, isDevice, conditional_access/* possibleFor */.Xh);
}
/** A strength is asked for that needs methods of the home tenant, which is not trusted. Undefined where none is asked of guests. */
function strengthDeadEnd(ca, policy) {
    return overHomes(ca, policy, guestTypes, isStrength, (type, claims) => {
        const possible = (0,conditional_access/* possibleFor */.Xh)(type, claims);
        return (control) => (control.kind === "strength" ? (0,answer/* any */.bz)((0,answer/* not */.AU)((0,strengths/* needsHomeMethods */.zR)(control.strength)), claims.mfa) : possible(control));
    });
}
/** A control is asked for that works in the home tenant only. Undefined where none is asked of anybody from outside. */
function unsupportedDeadEnd(ca, policy) {
    const covered = (0,conditional_access/* coversSomeone */.tt)(ca, policy, outsiders);
    if (!asksFor(policy, isUnsupported) || covered === false)
        return undefined;
    const possible = (control) => (control.kind === "gap" ? control.reason : control.kind !== "unsupported");
    return { ...shown(policy, isUnsupported), isDead: (0,answer/* all */.Q7)(covered, (0,controls/* isDeadEnd */.CW)(policy.grant, possible, isUnsupported)), home: "" };
}
function isDevice({ kind }) {
    return kind === "device";
}
function isStrength({ kind }) {
    return kind === "strength";
}
function isUnsupported({ kind }) {
    return kind === "unsupported";
}
/** Whether a policy that can be in force asks, or could ask, for a sort of control. */
function asksFor({ isEnabled, grant }, isOfSort) {
    return isEnabled !== false && grant.blocks !== true && grant.controls.some((each) => each.kind === "gap" || isOfSort(each));
}
function shown({ grant, grantPlace }, isOfSort) {
    const controls = grant.controls.filter(isOfSort).map((each) => ("word" in each ? each.word : each.kind));
    return { place: grantPlace, setting: "grantControls", controls };
}
function overHomes(ca, policy, types, isOfSort, possible) {
    if (!asksFor(policy, isOfSort) || (0,conditional_access/* coversSomeone */.tt)(ca, policy, types) === false)
        return undefined;
    const isDeadFor = (type, home, claims) => {
        const covered = (0,conditional_access/* covers */.hU)(policy, type, home);
        return covered === false ? false : (0,answer/* all */.Q7)(covered, (0,controls/* isDeadEnd */.CW)(policy.grant, possible(type, claims), isOfSort));
    };
    const isDeadFrom = (entry) => (0,answer/* some */.zN)(types, (type) => (0,answer/* all */.Q7)(type === "b2bDirectConnectUser" ? entry.directConnect : entry.collaboration, isDeadFor(type, entry.home, entry.claims)));
    const answers = ca.homes.entries.map((entry) => ({ entry, answer: isDeadFrom(entry) }));
    const first = answers.find(({ answer }) => answer === true)?.entry;
    const refused = (control) => isOfSort(control) && (first === undefined || types.some((type) => possible(type, first.claims)(control) === false));
    const { gap } = ca.homes;
    const others = gap === undefined ? [] : types.map((type) => (0,answer/* all */.Q7)(isDeadFor(type, external_users/* anyTenant */.x4, { mfa: gap, compliant: gap, hybrid: gap }), gap));
    return {
        ...shown(policy, refused),
        isDead: (0,answer/* any */.bz)((0,answer/* some */.zN)(answers, ({ answer }) => answer), ...others),
        home: first === undefined || first.home === external_users/* anyTenant */.x4 ? "a tenant without settings of its own" : ca.homes.labelOf(first.home),
    };
}

// EXTERNAL MODULE: ./build/src/model/conditional-access/users.js
var conditional_access_users = __nccwpck_require__(3529);
// EXTERNAL MODULE: ./build/src/model/conditional-access/words.js
var words = __nccwpck_require__(9872);
;// CONCATENATED MODULE: ./build/src/model/conditional-access/exemptions.js






/** Only who comes from an Entra tenant can be left out by one. */
const typesWithTenant = external_users/* externalUserTypes */.Y2.filter((type) => type !== "internalGuest");
/**
 * The tenants that a policy leaves out of multifactor authentication by their id. Undefined where it does not do that:
 * it is off, lists none, or does not ask for it.
 */
function tenantExemption(ca, policy) {
    const { users, isEnabled, place } = policy;
    if (isEnabled === false)
        return undefined;
    if ((0,undetermined/* isUndetermined */.xm)(users))
        return { place, leaks: users, tenants: [] };
    const { guests } = users.exclude;
    if (guests === undefined || (0,undetermined/* isUndetermined */.xm)(guests))
        return guests && { place, leaks: guests, tenants: [] };
    const gap = listGap(guests);
    const types = typesWithTenant.filter((type) => (0,words/* has */.zy)(guests.types, type.toLowerCase()) !== false);
    // A provider that is left out by name, and as a provider only, was meant: the catalog says who it is.
    const isOfProviders = types.length === 1 && types[0] === "serviceProvider";
    const members = [...(0,conditional_access/* listedTenants */.Bq)(guests)].filter((home) => !(isOfProviders && ca.homes.isProvider(home)));
    const classes = byClass(ca, members);
    const asks = (0,answer/* some */.zN)([external_users/* anyTenant */.x4, ...classes.values()], (home) => (0,answer/* some */.zN)(types, (type) => (0,conditional_access/* demandsMfa */.TM)(ca, policy, type, home)));
    if (asks === false || (members.length === 0 && gap === undefined))
        return undefined;
    const answers = new Map([...classes].map(([key, home]) => [key, (0,answer/* some */.zN)(types, (type) => leaks(ca, policy, users, type, home))]));
    const tenants = members.filter((home) => answers.get(ca.classOf(home)) === true).map((home) => ca.homes.labelOf(home));
    const at = guests.tenants === "all" || (0,undetermined/* isUndetermined */.xm)(guests.tenants) ? guests.place : guests.tenants.place;
    return { place: at, setting: "excludeGuestsOrExternalUsers", judged: guests.judged, leaks: (0,answer/* any */.bz)((0,answer/* some */.zN)(answers.values(), (answer) => answer), gap ?? false), tenants };
}
/** One home of each class: what is so for one of them is so for all. */
function byClass(ca, homes) {
    return new Map(homes.map((home) => [ca.classOf(home), home]));
}
/** Why more can be listed than is known; undefined also where all tenants are left out. */
function listGap({ types, tenants }) {
    if (tenants === "all")
        return undefined;
    if ((0,undetermined/* isUndetermined */.xm)(tenants))
        return types.isEmpty === true ? undefined : tenants;
    if (tenants.members.isEmpty === true)
        return undefined;
    return tenants.members.gap ?? types.gap;
}
/** Whether it is this exclusion that keeps somebody out of the policy, and nothing else asks. */
function leaks(ca, policy, users, type, home) {
    const isLeftOut = (0,answer/* all */.Q7)(policy.isEnabled, (0,conditional_access_users/* names */.Dy)({ ...users.exclude, users: { known: new Set(), gap: undefined, isEmpty: true } }, type, home), (0,conditional_access_users/* includes */.mK)(users, type, home), (0,answer/* not */.AU)((0,conditional_access_users/* names */.Dy)({ ...users.exclude, guests: undefined }, type, home)), (0,conditional_access/* demandsMfa */.TM)(ca, policy, type, home));
    return isLeftOut === false ? false : (0,answer/* all */.Q7)(isLeftOut, (0,answer/* not */.AU)(ca.mfaCoverage(type, home)));
}
/** Service providers of every tenant that a policy leaves out of multifactor authentication. Undefined where it leaves out none. */
function providerExemption(ca, policy) {
    const exempts = exemptsEverywhere(policy, "serviceProvider");
    if (policy.isEnabled === false || exempts === false)
        return undefined;
    const isLeftOut = (0,answer/* all */.Q7)(policy.isEnabled, exempts, (0,undetermined/* isUndetermined */.xm)(policy.users) ? policy.users : (0,conditional_access_users/* includes */.mK)(policy.users, "serviceProvider", external_users/* anyTenant */.x4), (0,conditional_access/* demandsMfa */.TM)(ca, policy, "serviceProvider", external_users/* anyTenant */.x4));
    return { ...exclusion(policy), leaks: isLeftOut === false ? false : (0,answer/* all */.Q7)(isLeftOut, (0,answer/* not */.AU)(ca.mfaCoverage("serviceProvider", external_users/* anyTenant */.x4))) };
}
/** Guests of every tenant that a policy leaves out when their sign-in is risky. Undefined where it does not look at that. */
function riskExemption(ca, policy) {
    if (policy.isEnabled === false || policy.signInRisk.isEmpty === true)
        return undefined;
    const catches = (other) => (0,answer/* all */.Q7)((0,words/* has */.zy)(other.signInRisk, "high"), (0,conditional_access/* covers */.hU)(other, "b2bCollaborationGuest", external_users/* anyTenant */.x4));
    const isLeftOut = (0,answer/* all */.Q7)(policy.isEnabled, (0,words/* has */.zy)(policy.signInRisk, "high"), exemptsEverywhere(policy, "b2bCollaborationGuest"));
    const isCaught = (0,answer/* any */.bz)((0,answer/* some */.zN)(ca.policies, catches), ca.gap ?? false);
    return { ...exclusion(policy), leaks: (0,answer/* all */.Q7)(isLeftOut, (0,answer/* not */.AU)(isCaught)) };
}
/** Whether a policy leaves out a type of user wherever they come from. */
function exemptsEverywhere({ users }, type) {
    if ((0,undetermined/* isUndetermined */.xm)(users))
        return users;
    const { guests, users: listed } = users.exclude;
    return (0,answer/* any */.bz)((0,words/* has */.zy)(listed, conditional_access_users/* legacyGuests */.fA), guests === undefined || (0,undetermined/* isUndetermined */.xm)(guests) ? (guests ?? false) : everywhere(guests, type));
}
function everywhere({ types, tenants }, type) {
    return (0,answer/* all */.Q7)((0,words/* has */.zy)(types, type.toLowerCase()), (0,undetermined/* isUndetermined */.xm)(tenants) ? tenants : tenants === "all");
}
/** Where the exclusion stands: the guest object, else the list that can hold the old word. */
function exclusion({ users, place }) {
    if ((0,undetermined/* isUndetermined */.xm)(users))
        return { place };
    const { guests, users: listed, usersPlace } = users.exclude;
    if (guests === undefined || (0,undetermined/* isUndetermined */.xm)(guests) || (0,words/* has */.zy)(listed, conditional_access_users/* legacyGuests */.fA) === true) {
        return { place: usersPlace, setting: "excludeUsers" };
    }
    return { place: guests.place, setting: "excludeGuestsOrExternalUsers", judged: guests.judged };
}

// EXTERNAL MODULE: ./build/src/model/words.js
var model_words = __nccwpck_require__(7578);
// EXTERNAL MODULE: ./build/src/model/partner-name.js
var partner_name = __nccwpck_require__(1281);
;// CONCATENATED MODULE: ./build/src/model/conditional-access/guest-scope.js




/** The guest object of a policy that can be in force or report, where it is the only inclusion; undefined where it is not. */
function guestOnlyScope({ state, users, place }) {
    if (state === "disabled")
        return undefined;
    if ((0,undetermined/* isUndetermined */.xm)(users))
        return { place, isEmpty: users };
    const { guests } = users.include;
    const others = (0,answer/* any */.bz)((0,answer/* not */.AU)(users.include.users.isEmpty), users.include.hasGroupsOrRoles, users.isAboutWorkloads);
    if (guests === undefined || others === true)
        return undefined;
    if ((0,undetermined/* isUndetermined */.xm)(guests))
        return { place, isEmpty: guests };
    const isEmpty = (0,answer/* all */.Q7)((0,undetermined/* isUndetermined */.xm)(state) ? state : true, (0,answer/* not */.AU)(others), meansNobody(guests));
    return { place: guests.place, setting: "includeGuestsOrExternalUsers", judged: guests.judged, isEmpty };
}
function meansNobody({ types, tenants }) {
    if (tenants === "all")
        return types.isEmpty;
    return (0,answer/* any */.bz)(types.isEmpty, (0,undetermined/* isUndetermined */.xm)(tenants) ? tenants : tenants.members.isEmpty);
}
/** Looks both lists through. Undefined where the policy does nothing or lists no tenant. */
function listedStrangers(ca, { state, users }) {
    if (state === "disabled")
        return undefined;
    if ((0,undetermined/* isUndetermined */.xm)(users))
        return { strangers: [], gaps: [users] };
    const sides = ["include", "exclude"].flatMap((name) => strangersOf(ca, users, name));
    if (sides.length === 0)
        return undefined;
    const strangers = sides.filter(({ tenants }) => tenants.length > 0);
    const gaps = sides.flatMap((side) => side.gaps);
    return (0,undetermined/* isUndetermined */.xm)(state) && strangers.length > 0 ? { strangers: [], gaps: [state, ...gaps] } : { strangers, gaps };
}
function strangersOf(ca, users, name) {
    const { guests } = users[name];
    const side = `${name}s`;
    if (guests === undefined)
        return [];
    const place = users[name].usersPlace;
    if ((0,undetermined/* isUndetermined */.xm)(guests))
        return [{ place, side, tenants: [], gaps: [guests] }];
    const { tenants } = guests;
    if (tenants === "all")
        return [];
    if ((0,undetermined/* isUndetermined */.xm)(tenants))
        return [{ place, side, tenants: [], gaps: [tenants] }];
    if (tenants.members.isEmpty === true)
        return [];
    const answers = [...tenants.members.known].map((id) => ({ id, isKnown: ca.homes.isKnown(id) }));
    const unsure = answers.map(({ isKnown }) => isKnown).find(undetermined/* isUndetermined */.xm);
    return [
        {
            place: tenants.place,
            setting: `${name}GuestsOrExternalUsers`,
            judged: guests.judged,
            side,
            tenants: answers.filter(({ isKnown }) => isKnown === false).map(({ id }) => (0,model_words/* brief */.dh)((0,partner_name/* shortId */.m_)(id))),
            gaps: [tenants.members.gap, unsure].filter((gap) => gap !== undefined),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/model/subjects/ca-policy.js



/** Every Conditional Access policy of the input, in canonical order. */
function* caPolicySubjects(tenant) {
    const ca = tenant.conditionalAccess();
    for (const policy of ca.policies)
        yield new CaPolicyView(policy, ca);
}
/** One rule reads each of these, so each is worked out when that rule asks. */
class CaPolicyView {
    kind = "ca-policy";
    id;
    name;
    label;
    place;
    policy;
    #ca;
    constructor(policy, ca) {
        this.id = policy.id;
        this.name = policy.name;
        this.label = policy.label;
        this.place = policy.place;
        this.policy = policy;
        this.#ca = ca;
    }
    get tenantExemption() {
        return tenantExemption(this.#ca, this.policy);
    }
    get providerExemption() {
        return providerExemption(this.#ca, this.policy);
    }
    get riskExemption() {
        return riskExemption(this.#ca, this.policy);
    }
    get deviceDeadEnd() {
        return deviceDeadEnd(this.#ca, this.policy);
    }
    get strengthDeadEnd() {
        return strengthDeadEnd(this.#ca, this.policy);
    }
    get unsupportedDeadEnd() {
        return unsupportedDeadEnd(this.#ca, this.policy);
    }
    get guestOnlyScope() {
        return guestOnlyScope(this.policy);
    }
    get listedStrangers() {
        return listedStrangers(this.#ca, this.policy);
    }
}

;// CONCATENATED MODULE: ./build/src/model/subjects/catalog-entry.js


/** Every entry of the catalog, in the order of the file. */
function* catalogEntrySubjects(tenant) {
    const { catalog, today } = tenant;
    if (catalog === undefined)
        return;
    const partners = tenant.complete("crossTenantAccessPolicyPartner");
    const sharers = tenant.siblings.filter((sibling) => sibling.catalog?.entries[0]?.place.file === catalog.entries[0]?.place.file);
    const byDomain = new Map();
    for (const entry of catalog.entries) {
        const { tenantId, name, place } = entry;
        const first = catalog.byTenantId.get(tenantId);
        const claimedDomains = new Map();
        for (const domain of entry.domains) {
            const owner = byDomain.get(domain);
            if (owner === undefined)
                byDomain.set(domain, entry);
            else if (owner.tenantId !== tenantId)
                claimedDomains.set(domain, owner);
        }
        yield {
            kind: "catalog-entry",
            id: tenantId,
            name,
            label: tenantId === "" && name === undefined ? "A catalog entry without tenant id" : `The catalog entry of ${(0,partner_name/* label */.Pf)(name, tenantId)}`,
            place,
            entry,
            earlier: first === entry ? undefined : first,
            claimedDomains,
            partner: tenant.partnerByTenantId().get(tenantId) ?? ((0,undetermined/* isUndetermined */.xm)(partners) ? partners : undefined),
            isPartnerOfSibling: isPartnerOf(sharers, tenantId),
            today,
        };
    }
}
function isPartnerOf(tenants, tenantId) {
    if (tenants.some((each) => each.partnerByTenantId().has(tenantId)))
        return true;
    return tenants.map((each) => each.complete("crossTenantAccessPolicyPartner")).find(undetermined/* isUndetermined */.xm) ?? false;
}

// EXTERNAL MODULE: ./build/src/model/subjects/default.js + 1 modules
var subjects_default = __nccwpck_require__(981);
;// CONCATENATED MODULE: ./build/src/model/subjects/exception.js
/** Every entry, in the order of the file; none before the findings of the run are known. */
function* exceptionSubjects({ exceptions, today }) {
    for (const judged of exceptions) {
        const { entry } = judged;
        yield { ...judged, kind: "exception", id: entry.id, name: undefined, label: `Exception ${entry.id}`, place: entry.place, today };
    }
}

;// CONCATENATED MODULE: ./build/src/model/sync-collisions.js

/**
 * The collisions by the file of the later resource. The same address again is the same resource, seen in a plan and in
 * a state. A resource whose partner is not known collides with another one, or does not.
 */
function syncCollisions(files) {
    const collisions = new Map();
    const writes = files.flatMap(({ file, syncWrites }) => syncWrites.map((write) => ({ write, file })));
    if (new Set(writes.map(({ write }) => write.address)).size < 2)
        return collisions;
    const firstById = new Map();
    for (const { write, file } of writes) {
        const collision = collisionOf(write, firstById);
        if (collision === undefined)
            continue;
        const group = collisions.get(file);
        if (group === undefined)
            collisions.set(file, [collision]);
        else
            group.push(collision);
    }
    return collisions;
}
function collisionOf(write, firstById) {
    const { tenantId, address } = write;
    if ((0,undetermined/* isUndetermined */.xm)(tenantId))
        return tenantId;
    const first = firstById.get(tenantId);
    if (first === undefined)
        firstById.set(tenantId, write);
    return first === undefined || first.address === address ? undefined : { tenantId, write, first };
}

;// CONCATENATED MODULE: ./build/src/model/subjects/file.js

/** Every file that was read. */
function* fileSubjects(tenant) {
    const [first, ...later] = tenant.all("crossTenantAccessPolicyDefault");
    const collisions = syncCollisions(tenant.files);
    for (const facts of tenant.files) {
        yield fileSubject(facts, first?.place, later.map((resource) => resource.place), collisions.get(facts.file) ?? []);
    }
}
function fileSubject(facts, firstDefault, later, collisions) {
    return {
        kind: "file",
        id: facts.file,
        name: undefined,
        label: facts.file,
        place: facts.root,
        lists: facts.lists,
        oddKeys: facts.oddKeys,
        duplicatedKeys: facts.duplicatedKeys,
        repeatedObjects: facts.repeatedObjects,
        laterDefaults: later.filter((place) => place.file === facts.file),
        firstDefault,
        syncCollisions: collisions,
    };
}

// EXTERNAL MODULE: ./build/src/model/days.js
var model_days = __nccwpck_require__(8384);
;// CONCATENATED MODULE: ./build/src/model/activity.js




/** Since when a user is idle. A refresh token counts as well as a password; an attempt that failed does not. */
function idleness(user, today) {
    const own = user.stated("signInActivity");
    if (own === undefined && !user.hasActivity)
        return (0,undetermined/* undetermined */.nZ)("signInActivity was not exported with the users", ["user"]);
    const activity = own?.value ?? null;
    if (activity !== null && !(0,json/* isObject */.Gv)(activity))
        return (0,undetermined/* notUnderstood */.hf)(activity, "signInActivity is not an object");
    const succeeded = activity && lastSignIn(activity, "lastSuccessfulSignInDateTime", today);
    const refreshed = activity && lastSignIn(activity, "lastNonInteractiveSignInDateTime", today);
    const attempted = activity && (0,json/* member */.Dc)(activity, "lastSuccessfulSignInDateTime") === undefined ? lastSignIn(activity, "lastSignInDateTime", today) : null;
    for (const age of [succeeded, refreshed, attempted])
        if ((0,undetermined/* isUndetermined */.xm)(age))
            return age;
    const ages = [succeeded, refreshed].filter((age) => typeof age === "number");
    const created = ages.length > 0 ? undefined : (0,model_days/* ageInDays */.QR)(user.stated("createdDateTime")?.value, today);
    const days = ages.length > 0 ? Math.min(...ages) : created;
    if (days === undefined)
        return (0,undetermined/* undetermined */.nZ)("the user never signed in, and createdDateTime is not in the input", ["user"]);
    const atLeast = typeof attempted === "number" ? Math.min(days, attempted) : days;
    const value = { days, atLeast, hasSignedIn: ages.length > 0 };
    return { ...(0,located/* known */.e)(value, "signInActivity", own?.place ?? user.place), judged: activity };
}
/** Days since a sign-in; null for never, which Graph writes as nothing or as the year 1. */
function lastSignIn(activity, name, today) {
    const own = (0,json/* member */.Dc)(activity, name);
    if (own === undefined || own.value === null)
        return null;
    if (typeof own.value === "string" && own.value.startsWith("0001-"))
        return null;
    return (0,model_days/* ageInDays */.QR)(own.value, today) ?? (0,undetermined/* notUnderstood */.hf)(own.value, `${name} is not a date`);
}

// EXTERNAL MODULE: ./build/src/model/role-ids.js
var role_ids = __nccwpck_require__(9456);
// EXTERNAL MODULE: ./build/src/model/users.js
var model_users = __nccwpck_require__(1807);
;// CONCATENATED MODULE: ./build/src/model/directory-roles.js





// The list of active instances holds what was assigned without Privileged Identity Management too.
const active = ["unifiedRoleAssignment", "unifiedRoleAssignmentScheduleInstance"];
const eligible = "unifiedRoleEligibilityScheduleInstance";
/** Reads the assignments once for all users. `known` are the ids of the users of the input. */
function roleAssignments(tenant, known) {
    const byPrincipal = new Map();
    const users = [];
    const unreadByRole = new Map();
    let unstated;
    for (const kind of [...active, eligible]) {
        for (const assignment of tenant.all(kind)) {
            const role = readRole(assignment);
            if (role === undefined) {
                unstated = (0,undetermined/* notUnderstood */.hf)((0,json/* valueIn */.xm)(assignment.value, "roleDefinitionId"), "a role assignment does not state roleDefinitionId", [kind]);
                continue;
            }
            const principal = (0,json/* member */.Dc)(assignment.value, "principal");
            const user = principal && (0,model_users/* heldUser */.FE)(principal.value, assignment.place.at(principal.key));
            const id = (0,json/* word */.Vm)((0,json/* valueIn */.xm)(assignment.value, "principalId")) ?? user?.id ?? "";
            if (user !== undefined)
                users.push(user);
            if (user === undefined && !known.has(id)) {
                const reason = whoIsUnread(principal?.value, role.name);
                const before = unreadByRole.get(role.roleId);
                if (reason !== undefined)
                    unreadByRole.set(role.roleId, { roleId: role.roleId, reason: before?.reason ?? reason, count: (before?.count ?? 0) + 1 });
            }
            const roles = byPrincipal.get(id);
            if (roles === undefined)
                byPrincipal.set(id, [role]);
            else
                roles.push(role);
        }
    }
    const missing = gapsOf(tenant);
    const [nothing] = byPrincipal.size === 0 && missing.length === 2 ? missing : [];
    const gaps = unstated === undefined ? missing : [...missing, unstated];
    const unread = [...unreadByRole.values()];
    return { users, rolesOf: (userId) => nothing ?? { held: byPrincipal.get(userId) ?? [], unread, gaps } };
}
function readRole({ kind, value, place }) {
    const roleId = (0,json/* word */.Vm)((0,json/* valueIn */.xm)(value, "roleDefinitionId"));
    if (roleId === undefined)
        return undefined;
    const definition = (0,json/* valueIn */.xm)(value, "roleDefinition");
    const given = (0,json/* isObject */.Gv)(definition) ? (0,json/* valueIn */.xm)(definition, "displayName") : undefined;
    const name = role_ids/* privilegedRoles */.n.get(roleId) ?? (typeof given === "string" ? (0,model_words/* brief */.dh)(given) : roleId);
    return { roleId, name, isEligible: kind === eligible, place };
}
/** A group gives its role to its members; an application is nobody's guest. */
function whoIsUnread(principal, role) {
    const type = (0,json/* isObject */.Gv)(principal) ? (0,json/* word */.Vm)((0,json/* valueIn */.xm)(principal, "@odata.type")) : undefined;
    if (type?.endsWith(".group") === true && (0,json/* isObject */.Gv)(principal)) {
        const name = (0,json/* valueIn */.xm)(principal, "displayName");
        const group = typeof name === "string" ? (0,model_words/* brief */.dh)(name) : "a group";
        return (0,undetermined/* undetermined */.nZ)(`the members of ${group}, which has the role ${role}, are not in the input`);
    }
    if (type?.endsWith(".serviceprincipal") === true)
        return undefined;
    return (0,undetermined/* undetermined */.nZ)(`an assignment of the role ${role} does not say whether its principal is a group: export it with its principal`);
}
function gapsOf(tenant) {
    const lists = active.map((kind) => tenant.complete(kind));
    const [first] = lists.filter(undetermined/* isUndetermined */.xm);
    const ofEligible = tenant.complete(eligible);
    const missing = lists.every(undetermined/* isUndetermined */.xm) && first !== undefined ? [first] : [];
    return (0,undetermined/* isUndetermined */.xm)(ofEligible) ? [...missing, ofEligible] : missing;
}

;// CONCATENATED MODULE: ./build/src/model/invitation.js




/** Whether a user's invitation waits to be redeemed; false for who was never invited. */
function isInvitationPending(user) {
    const own = user.stated("externalUserState");
    if (own === undefined)
        return (0,undetermined/* undetermined */.nZ)("externalUserState was not exported with the users", ["user"]);
    const state = (0,json/* word */.Vm)(own.value);
    if (own.value !== null && state !== "pendingacceptance" && state !== "accepted") {
        return (0,undetermined/* notUnderstood */.hf)(own.value, "externalUserState is not understood");
    }
    return { ...(0,located/* known */.e)(state === "pendingacceptance", "externalUserState", own.place), judged: own.value };
}
/** Days since the state of the invitation changed last, which for one that waits is when it was sent. */
function invitationAge(user, today) {
    const changed = user.stated("externalUserStateChangeDateTime")?.value ?? user.stated("createdDateTime")?.value;
    return (0,model_days/* ageInDays */.QR)(changed, today) ?? (0,undetermined/* notUnderstood */.hf)(changed, "neither externalUserStateChangeDateTime nor createdDateTime says when the invitation was sent", ["user"]);
}

;// CONCATENATED MODULE: ./build/src/model/owned-applications.js




const kinds = ["application", "servicePrincipal"];
/** Graph expands no more members of a list than these. */
const mostExpanded = 20;
/** Reads the owners once for all users. */
function applicationOwners(tenant) {
    const byOwner = new Map();
    const users = [];
    // By reason: one application after the other can lack the same.
    const gaps = new Map(kinds.map((kind) => tenant.complete(kind)).filter(undetermined/* isUndetermined */.xm).map((gap) => [gap.undetermined, gap]));
    for (const application of kinds.flatMap((kind) => tenant.all(kind))) {
        const owners = ownersOf(application);
        for (const gap of owners.gaps)
            gaps.set(gap.undetermined, gap);
        for (const { id, value, place } of owners.list) {
            const user = (0,model_users/* heldUser */.FE)(value, place);
            if (user !== undefined)
                users.push(user);
            const owned = byOwner.get(id) ?? [];
            byOwner.set(id, owned);
            owned.push({ id: (0,model_users/* idOf */.TH)(application.value) ?? "", title: titleOf(application), place });
        }
    }
    const all = [...gaps.values()];
    const [nothing] = byOwner.size === 0 ? all : [];
    return { users, ownedBy: (userId) => nothing ?? { owned: byOwner.get(userId) ?? [], gaps: all } };
}
function ownersOf({ kind, value, place }) {
    const own = (0,json/* member */.Dc)(value, "owners");
    if (own === undefined || !Array.isArray(own.value)) {
        const reason = `the owners were not exported with the ${kind} objects ($expand=owners)`;
        return { list: [], gaps: [(0,undetermined/* notUnderstood */.hf)(own?.value, reason, [kind])] };
    }
    const entries = own.value;
    const list = entries.flatMap((entry, index) => {
        const id = (0,json/* isObject */.Gv)(entry) ? (0,model_users/* idOf */.TH)(entry) : undefined;
        return (0,json/* isObject */.Gv)(entry) && id !== undefined ? [{ id, value: entry, place: place.at(own.key).at(index) }] : [];
    });
    const isCut = (0,json/* member */.Dc)(value, "owners@odata.nextLink") !== undefined || entries.length >= mostExpanded;
    return {
        list,
        gaps: [
            ...(list.length < entries.length ? [(0,undetermined/* undetermined */.nZ)(`an owner among the ${kind} objects has no id`, [kind])] : []),
            ...(isCut ? [(0,undetermined/* undetermined */.nZ)(`an application can have more owners than were exported: Graph expands ${mostExpanded} at most`)] : []),
        ],
    };
}
function titleOf({ kind, value }) {
    const name = (0,json/* valueIn */.xm)(value, "displayName");
    const noun = kind === "application" ? "the app registration" : "the enterprise application";
    return `${noun} ${(0,model_words/* brief */.dh)(typeof name === "string" && name.trim() !== "" ? name.trim() : ((0,model_users/* idOf */.TH)(value) ?? "without id"))}`;
}

;// CONCATENATED MODULE: ./build/src/model/subjects/guest.js









/** Every user that is external or can be: of the list of users, and of those that assignments and applications hold. */
function* guestSubjects(tenant) {
    const users = (0,model_users/* usersById */.h7)(tenant);
    const roles = roleAssignments(tenant, users);
    const owners = applicationOwners(tenant);
    const guests = new Map([...users].filter(([, { isExternal }]) => isExternal !== false));
    for (const user of [...roles.users, ...owners.users]) {
        if (user.isExternal === true && !users.has(user.id) && !guests.has(user.id))
            guests.set(user.id, user);
    }
    for (const user of guests.values()) {
        yield guestSubject(user, tenant.today, roles.rolesOf(user.id), owners.ownedBy(user.id));
    }
}
function guestSubject(user, today, directoryRoles, ownedApplications) {
    const name = guest_text(user, "displayName") ?? guest_text(user, "userPrincipalName");
    return {
        kind: "guest",
        id: user.id,
        name,
        label: labelOf(name, user.id),
        place: user.place,
        isExternal: (0,undetermined/* isUndetermined */.xm)(user.isExternal) ? user.isExternal : true,
        isEnabled: isEnabled(user),
        isInvitationPending: isInvitationPending(user),
        invitationAge: invitationAge(user, today),
        idleness: idleness(user, today),
        sponsors: sponsors(user),
        directoryRoles,
        ownedApplications,
    };
}
function guest_text(user, name) {
    const value = user.stated(name)?.value;
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
function labelOf(name, id) {
    const short = (0,well_known/* isGuid */.W_)(id) ? `${id.slice(0, 4)}…${id.slice(-4)}` : (0,model_words/* brief */.dh)(id);
    return name === undefined ? `User ${short}` : `${(0,model_words/* brief */.dh)(name)} (${short})`;
}
function isEnabled(user) {
    const own = user.stated("accountEnabled");
    if (typeof own?.value !== "boolean")
        return (0,undetermined/* notUnderstood */.hf)(own?.value, "accountEnabled was not exported with the users", ["user"]);
    return (0,located/* known */.e)(own.value, "accountEnabled", own.place);
}
function sponsors(user) {
    const own = user.stated("sponsors");
    if (own === undefined || !Array.isArray(own.value)) {
        return (0,undetermined/* notUnderstood */.hf)(own?.value, "the sponsors were not exported with the users ($expand=sponsors)", ["user"]);
    }
    return (0,located/* known */.e)(own.value.length, "sponsors", own.place);
}

// EXTERNAL MODULE: ./build/src/model/subjects/partner.js + 6 modules
var subjects_partner = __nccwpck_require__(9663);
;// CONCATENATED MODULE: ./build/src/model/gdap.js




const states = new Set([
    "activating",
    "active",
    "approvalpending",
    "approved",
    "created",
    "expired",
    "expiring",
    "terminated",
    "terminating",
    "terminationrequested",
]);
/** Reads one delegated admin relationship. */
function readRelationship({ value, place }) {
    const status = (0,json/* valueIn */.xm)(value, "status");
    const state = (0,json/* word */.Vm)(status);
    const isActive = state !== undefined && states.has(state) ? state === "active" : (0,undetermined/* notUnderstood */.hf)(status, "the relationship's status is missing or not understood");
    return { isActive, ...readRoles(value, place), autoExtends: readExtension(value, place), customer: customerOf(value) };
}
function readRoles(value, place) {
    const details = (0,json/* member */.Dc)(value, "accessDetails");
    const own = (0,json/* isObject */.Gv)(details?.value) ? (0,json/* member */.Dc)(details.value, "unifiedRoles") : undefined;
    if (details === undefined || own === undefined || !Array.isArray(own.value)) {
        return { roles: [], rolesGap: (0,undetermined/* notUnderstood */.hf)(own?.value ?? details?.value, "the relationship does not state accessDetails.unifiedRoles", ["delegatedAdminRelationship"]) };
    }
    const list = place.at(details.key).at(own.key);
    const roles = [];
    let rolesGap;
    for (const [index, entry] of own.value.entries()) {
        const written = (0,json/* isObject */.Gv)(entry) ? (0,json/* valueIn */.xm)(entry, "roleDefinitionId") : entry;
        const roleId = (0,json/* isObject */.Gv)(entry) ? (0,json/* word */.Vm)(written) : undefined;
        if (roleId === undefined)
            rolesGap = (0,undetermined/* notUnderstood */.hf)(written, "a role of the relationship has no roleDefinitionId");
        else
            roles.push({ roleId, place: list.at(index), setting: "accessDetails", judged: own.value });
    }
    return { roles, rolesGap };
}
/** Graph writes a duration of nothing where a relationship simply ends. */
function readExtension(value, place) {
    const own = (0,json/* member */.Dc)(value, "autoExtendDuration");
    if (own === undefined)
        return (0,undetermined/* undetermined */.nZ)("the relationship does not state autoExtendDuration", ["delegatedAdminRelationship"]);
    const duration = own.value === null ? "PT0S" : own.value;
    if (typeof duration !== "string")
        return (0,undetermined/* notUnderstood */.hf)(duration, "autoExtendDuration is not a duration");
    const isNothing = ["p0d", "pt0s"].includes(duration.trim().toLowerCase());
    return { ...(0,located/* known */.e)(isNothing ? undefined : (0,model_words/* brief */.dh)(duration.trim()), "autoExtendDuration", place.at(own.key)), judged: own.value };
}
function customerOf(value) {
    const customer = (0,json/* valueIn */.xm)(value, "customer");
    if (!(0,json/* isObject */.Gv)(customer) || (0,undetermined/* isUndetermined */.xm)(customer))
        return "the customer";
    const name = (0,json/* valueIn */.xm)(customer, "displayName") ?? (0,json/* valueIn */.xm)(customer, "tenantId");
    return typeof name === "string" && name.trim() !== "" ? (0,model_words/* brief */.dh)(name.trim()) : "the customer";
}

// EXTERNAL MODULE: ./build/src/model/tenant.js + 1 modules
var model_tenant = __nccwpck_require__(3133);
;// CONCATENATED MODULE: ./build/src/model/subjects/service-provider.js








/** Partners that are providers, then the relationships. */
function* serviceProviderSubjects(tenant) {
    const relationships = tenant.complete("delegatedAdminRelationship");
    for (const resource of tenant.all("crossTenantAccessPolicyPartner")) {
        if ((0,json/* valueIn */.xm)(resource.value, "isServiceProvider") !== true)
            continue;
        const partner = (0,subjects_partner/* partnerSubject */.f)(resource, tenant);
        const { name, label, place } = partner;
        const relationship = (0,undetermined/* isUndetermined */.xm)(relationships) ? relationships : undefined;
        const id = (0,model_tenant/* partnerId */._4)(resource.value);
        yield {
            kind: "service-provider",
            id,
            name,
            label,
            place,
            partner,
            relationship,
            mfaCoverage: (0,conditional_access/* mfaCoverage */.NH)(tenant, "serviceProvider", id),
            phishingResistantCoverage: (0,conditional_access/* phishingResistantCoverage */.oE)(tenant, "serviceProvider", id),
            hasSecurityDefaults: partner.hasSecurityDefaults,
        };
    }
    for (const resource of tenant.all("delegatedAdminRelationship"))
        yield relationshipSubject(resource);
}
function relationshipSubject(resource) {
    const { value, place } = resource;
    const given = (0,json/* valueIn */.xm)(value, "displayName");
    const name = typeof given === "string" && given.trim() !== "" ? given.trim() : undefined;
    const label = name === undefined ? "A delegated admin relationship without a name" : `The delegated admin relationship "${(0,model_words/* brief */.dh)(name)}"`;
    return {
        kind: "service-provider",
        id: (0,model_users/* idOf */.TH)(value) ?? "",
        name,
        label,
        place,
        partner: undefined,
        relationship: readRelationship(resource),
        mfaCoverage: false,
        phishingResistantCoverage: false,
        hasSecurityDefaults: false,
    };
}

// EXTERNAL MODULE: ./build/src/model/place.js
var model_place = __nccwpck_require__(7256);
// EXTERNAL MODULE: ./build/src/model/conditional-access/applications.js
var applications = __nccwpck_require__(4038);
;// CONCATENATED MODULE: ./build/src/model/conditional-access/near-miss.js




/**
 * Where a policy fails that would do what it `asks` for one of `people` everywhere if this one part of it were otherwise.
 * Undefined where no policy comes so close.
 */
function nearMiss(policies, people, asks) {
    for (const person of people) {
        for (const policy of policies) {
            const [fault, other] = [...scope(policy, person), asks(policy, person)].filter(({ holds }) => holds !== true);
            if (fault?.holds === false && fault.place !== undefined && other === undefined)
                return fault.place;
        }
    }
    return undefined;
}
/** What puts a policy in force for somebody, at every sign-in to every application. One on risk is meant for risk only. */
function scope(policy, person) {
    return [
        { holds: policy.isEnabled, place: policy.statePlace },
        { holds: (0,conditional_access_users/* appliesTo */.Gl)(policy.users, person.type, person.home), place: leftOut(policy, person) },
        { holds: policy.isUnconditional, place: policy.looksAtRisk ? undefined : policy.conditionsPlace },
        { holds: (0,applications/* isEveryApplication */.eN)(policy.applications), place: policy.conditionsPlace },
    ];
}
/** Where a policy leaves somebody out: what it excludes, else whom it means of all guests. One that is about others shows nothing. */
function leftOut({ users }, { type, home }) {
    if ((0,undetermined/* isUndetermined */.xm)(users))
        return undefined;
    const { include, exclude } = users;
    if ((0,conditional_access_users/* includes */.mK)(users, type, home) === true)
        return (0,external_users/* matches */.cK)(exclude.guests, type, home) === true ? placeOf(exclude.guests) : exclude.usersPlace;
    return placeOf(include.guests);
}
function placeOf(guests) {
    return guests === undefined || (0,undetermined/* isUndetermined */.xm)(guests) ? undefined : guests.place;
}

;// CONCATENATED MODULE: ./build/src/model/conditional-access/guest-access.js







/** Undetermined where the input holds no policy and no list of them. */
function guestAccess(tenant) {
    const ca = tenant.conditionalAccess();
    const { policies, gap, list } = ca;
    if (policies.length === 0 && gap !== undefined)
        return gap;
    // A policy that comes close shows it best, else the list of all of them: any other policy alone shows nothing.
    const shown = (place) => ({ place: place ?? list ?? model_place/* Place */.Y.nowhere() });
    return {
        needsMfa: (type) => needsMfa(ca, type),
        mfaGap: (types) => shown(nearMiss(policies, types.flatMap((type) => uncovered(ca, type)), (policy, person) => mfaPart(ca, policy, person))),
        signsInWithin: (hours) => signsInWithin(ca, hours),
        sessionGap: (hours) => shown(nearMiss(policies, [{ type: "b2bCollaborationGuest", home: external_users/* anyTenant */.x4 }], (policy) => sessionPart(policy, hours))),
    };
}
/** A policy without anything of multifactor authentication in it was made for something else. */
function mfaPart(ca, policy, { type, home }) {
    const { grant, grantPlace } = policy;
    const isMeant = grant.blocks === false && grant.controls.some(({ kind }) => kind === "mfa" || kind === "strength");
    return isMeant ? { holds: (0,conditional_access/* demandsMfa */.TM)(ca, policy, type, home), place: grantPlace } : { holds: false, place: undefined };
}
/** Who is blocked has no session. */
function sessionPart(policy, hours) {
    return policy.grant.blocks === false ? { holds: policy.signsInWithin(hours), place: policy.sessionPlace } : { holds: false, place: undefined };
}
function needsMfa(ca, type) {
    const door = doorOf(ca, type);
    return door === undefined ? (0,answer/* every */.Si)(guest_access_everywhere(type), (home) => ca.mfaCoverage(type, home)) : guest_access_overHomes(ca, type, door);
}
/** What lets a type in from some homes only; undefined for a type that comes from everywhere. */
function doorOf(ca, type) {
    if (type === "b2bDirectConnectUser")
        return ({ directConnect }) => directConnect;
    // Members are synchronized by partners: where the default lets nobody in, there are none of any other tenant.
    const isSynchronized = type === "b2bCollaborationMember" && ca.homes.entries[0]?.collaboration !== true;
    return isSynchronized ? ({ collaboration }) => collaboration : undefined;
}
function guest_access_everywhere(type) {
    return external_users/* typesWithoutTenant */.a5.has(type) ? [external_users/* anyTenant */.x4, external_users/* noTenant */.aX] : [external_users/* anyTenant */.x4];
}
/** People of a type who come in and are known to need no multifactor authentication somewhere. */
function uncovered(ca, type) {
    const door = doorOf(ca, type);
    const homes = door === undefined ? guest_access_everywhere(type) : ca.homes.entries.filter((entry) => door(entry) === true).map(({ home }) => home);
    return homes.filter((home) => ca.mfaCoverage(type, home) === false).map((home) => ({ type, home }));
}
/** Asks for the homes that are let in. Where partners are missing, it has to be so for whoever they are. */
function guest_access_overHomes(ca, type, letsIn) {
    const { entries, gap } = ca.homes;
    const covered = (0,answer/* every */.Si)(entries, (entry) => (0,answer/* any */.bz)((0,answer/* not */.AU)(letsIn(entry)), ca.mfaCoverage(type, entry.home)));
    if (gap === undefined || covered === false)
        return covered;
    return (0,answer/* all */.Q7)(covered, (0,answer/* any */.bz)((0,answer/* every */.Si)([external_users/* anyTenant */.x4, ...ca.named], (home) => ca.mfaCoverage(type, home)), gap));
}
function signsInWithin(ca, hours) {
    const isAsked = (0,answer/* some */.zN)(ca.policies, (policy) => (0,answer/* all */.Q7)((0,conditional_access/* covers */.hU)(policy, "b2bCollaborationGuest", external_users/* anyTenant */.x4), policy.isUnconditional, (0,applications/* isEveryApplication */.eN)(policy.applications), policy.signsInWithin(hours)));
    return (0,answer/* any */.bz)(isAsked, ca.gap ?? false);
}
/** Counts the policies, and those that are enabled, whether or not they can be in force. */
function enabledPolicies(tenant) {
    const states = tenant.conditionalAccess().policies.map(({ isEnabled }) => isEnabled);
    return { total: states.length, enabled: states.filter((state) => state === true).length, gap: states.find(undetermined/* isUndetermined */.xm) };
}

// EXTERNAL MODULE: ./build/src/model/default-comparison.js
var default_comparison = __nccwpck_require__(3642);
// EXTERNAL MODULE: ./build/src/model/access-reviews.js + 1 modules
var access_reviews = __nccwpck_require__(7339);
// EXTERNAL MODULE: ./build/src/model/inventory.js
var inventory = __nccwpck_require__(1787);
;// CONCATENATED MODULE: ./build/src/model/assignment-policies.js






/** The assignment policies of all access packages. */
function assignmentPolicies(tenant) {
    return (0,inventory/* inventory */.p)(tenant, "accessPackageAssignmentPolicy", readPolicy);
}
/** Graph's words for `allowedTargetScope`, in lower case. Who is in the directory already is not from outside. */
const scopes = new Map([
    ["notspecified", "nobody"],
    ["specificdirectoryusers", "nobody"],
    ["specificdirectoryserviceprincipals", "nobody"],
    ["allmemberusers", "nobody"],
    ["alldirectoryusers", "nobody"],
    ["alldirectoryserviceprincipals", "nobody"],
    ["alldirectoryagentidentities", "nobody"],
    ["specificconnectedorganizationusers", "listed organizations"],
    ["allconfiguredconnectedorganizationusers", "connected organizations"],
    ["allexternalusers", "everyone"],
]);
function readPolicy({ value, place }) {
    return {
        id: (0,model_users/* idOf */.TH)(value) ?? "",
        title: assignment_policies_titleOf(value),
        place,
        outside: readScope(value, place),
        asksApproval: readApproval(value, place),
        expires: readExpiration(value, place),
        isReviewed: readReview(value, place),
    };
}
function assignment_policies_titleOf(value) {
    const policy = nameIn(value) ?? (0,model_users/* idOf */.TH)(value) ?? "without name";
    const holder = (0,json/* valueIn */.xm)(value, "accessPackage");
    const name = (0,json/* isObject */.Gv)(holder) ? nameIn(holder) : undefined;
    return name === undefined ? `the policy ${policy}` : `the policy ${policy} of the access package ${name}`;
}
function nameIn(value) {
    const name = (0,json/* valueIn */.xm)(value, "displayName");
    return typeof name === "string" && name.trim() !== "" ? (0,model_words/* brief */.dh)(name.trim()) : undefined;
}
function readScope(value, place) {
    const own = (0,json/* member */.Dc)(value, "allowedTargetScope");
    const scope = scopes.get((0,json/* word */.Vm)(own?.value) ?? "");
    if (own === undefined || scope === undefined) {
        return (0,undetermined/* notUnderstood */.hf)(own?.value, `allowedTargetScope of ${assignment_policies_titleOf(value)} is missing or not understood`, own === undefined ? ["accessPackageAssignmentPolicy"] : []);
    }
    return { ...(0,located/* known */.e)(scope, "allowedTargetScope", place.at(own.key)), judged: own.value };
}
function readApproval(value, place) {
    const own = (0,json/* member */.Dc)(value, "requestApprovalSettings");
    if (own?.value === null)
        return (0,located/* known */.e)(false, "requestApprovalSettings", place.at(own.key));
    const required = (0,json/* isObject */.Gv)(own?.value) ? (0,json/* valueIn */.xm)(own.value, "isApprovalRequiredForAdd") : own?.value;
    if (own === undefined || typeof required !== "boolean")
        return unstated(value, required, "requestApprovalSettings.isApprovalRequiredForAdd");
    return (0,located/* known */.e)(required, "requestApprovalSettings", place.at(own.key));
}
function readExpiration(value, place) {
    const own = (0,json/* member */.Dc)(value, "expiration");
    if (own?.value === null)
        return (0,located/* known */.e)(false, "expiration", place.at(own.key));
    const type = (0,json/* isObject */.Gv)(own?.value) ? (0,json/* valueIn */.xm)(own.value, "type") : own?.value;
    const name = (0,json/* word */.Vm)(type) ?? "";
    if (own !== undefined && ["afterdatetime", "afterduration"].includes(name))
        return (0,located/* known */.e)(true, "expiration", place.at(own.key));
    if (own !== undefined && ["noexpiration", "notspecified"].includes(name))
        return (0,located/* known */.e)(false, "expiration", place.at(own.key));
    return unstated(value, type, "expiration.type");
}
/** A review that happens once is no review of who keeps the access. */
function readReview(value, place) {
    const own = (0,json/* member */.Dc)(value, "reviewSettings");
    if (own?.value === null)
        return (0,located/* known */.e)(false, "reviewSettings", place.at(own.key));
    const settings = own?.value;
    const enabled = (0,json/* isObject */.Gv)(settings) ? (0,json/* valueIn */.xm)(settings, "isEnabled") : settings;
    if (own === undefined || !(0,json/* isObject */.Gv)(settings) || typeof enabled !== "boolean")
        return unstated(value, enabled, "reviewSettings.isEnabled");
    if (!enabled)
        return (0,located/* known */.e)(false, "reviewSettings", place.at(own.key));
    const schedule = (0,json/* valueIn */.xm)(settings, "schedule");
    const recurrence = (0,json/* isObject */.Gv)(schedule) ? (0,json/* valueIn */.xm)(schedule, "recurrence") : schedule;
    const pattern = (0,json/* isObject */.Gv)(recurrence) ? (0,json/* valueIn */.xm)(recurrence, "pattern") : recurrence;
    if (pattern === undefined || (0,undetermined/* isUndetermined */.xm)(pattern))
        return unstated(value, pattern, "reviewSettings.schedule.recurrence");
    return (0,located/* known */.e)((0,json/* isObject */.Gv)(pattern), "reviewSettings", place.at(own.key));
}
function unstated(policy, value, name) {
    return (0,undetermined/* isUndetermined */.xm)(value) ? value : (0,undetermined/* undetermined */.nZ)(`${name} of ${assignment_policies_titleOf(policy)} is missing or not understood`);
}

// EXTERNAL MODULE: ./build/src/model/access.js
var access = __nccwpck_require__(4677);
// EXTERNAL MODULE: ./build/src/model/effective.js + 1 modules
var effective = __nccwpck_require__(1967);
;// CONCATENATED MODULE: ./build/src/model/connected-organizations.js










/** The connected organizations, each with what cross-tenant access makes of it. */
function connectedOrganizations(tenant) {
    const reach = inboundReach(tenant);
    return (0,inventory/* inventory */.p)(tenant, "connectedOrganization", (resource) => readOrganization(resource, reach));
}
/** A tenant without a partner entry has the default; that there is no entry, only a complete list of partners says. */
function inboundReach(tenant) {
    const shape = access/* accessShapes */.hS.b2bCollaborationInbound;
    const everyPartner = tenant.complete("crossTenantAccessPolicyPartner");
    // Reversed, because the last entry of a map wins and the first of the list counts.
    const partners = new Map([...tenant.all("crossTenantAccessPolicyPartner")].reverse().map((partner) => [(0,model_tenant/* partnerId */._4)(partner.value), partner]));
    const others = (0,undetermined/* isUndetermined */.xm)(everyPartner) ? everyPartner : (0,effective/* defaultAccess */.Ir)(shape, tenant.access[shape.name]);
    return (tenantId) => {
        const partner = partners.get(tenantId);
        return partner === undefined ? others : (0,subjects_partner/* partnerSubject */.f)(partner, tenant).b2bCollaborationInbound;
    };
}
function readOrganization({ value, place }, reach) {
    const written = (0,json/* valueIn */.xm)(value, "displayName");
    const name = (0,model_words/* brief */.dh)(typeof written === "string" && written.trim() !== "" ? written.trim() : ((0,model_users/* idOf */.TH)(value) ?? "without name"));
    const state = (0,json/* word */.Vm)((0,json/* valueIn */.xm)(value, "state"));
    const isStated = state === "configured" || state === "proposed";
    return {
        id: (0,model_users/* idOf */.TH)(value) ?? "",
        name,
        isConfigured: isStated ? state === "configured" : (0,undetermined/* notUnderstood */.hf)((0,json/* valueIn */.xm)(value, "state"), `the state of the connected organization ${name} is missing or not understood`, ["connectedOrganization"]),
        tenants: readTenants(value, place, name, reach),
    };
}
function readTenants(value, place, name, reach) {
    const own = (0,json/* member */.Dc)(value, "identitySources");
    if (own === undefined || !Array.isArray(own.value)) {
        return [(0,undetermined/* notUnderstood */.hf)(own?.value, `the connected organization ${name} does not state its identitySources`, ["connectedOrganization"])];
    }
    const tenants = [];
    for (const [index, source] of own.value.entries()) {
        if ((0,json/* isObject */.Gv)(source) && !isTenant(source))
            continue;
        const id = (0,json/* isObject */.Gv)(source) ? (0,json/* member */.Dc)(source, "tenantId") : undefined;
        const tenantId = (0,json/* word */.Vm)(id?.value);
        if (id === undefined || tenantId === undefined || !(0,well_known/* isGuid */.W_)(tenantId)) {
            tenants.push((0,undetermined/* notUnderstood */.hf)(id?.value ?? source, `the connected organization ${name} does not state the tenantId of its directory`, ["connectedOrganization"]));
        }
        else
            tenants.push({ tenantId, place: place.at(own.key).at(index).at(id.key), inbound: reach(tenantId) });
    }
    return tenants;
}
/** Domains and social identity providers have no tenant; tenants of other clouds follow the same settings. */
function isTenant(source) {
    const type = (0,json/* word */.Vm)((0,json/* valueIn */.xm)(source, "@odata.type"));
    if (type === undefined)
        return (0,json/* member */.Dc)(source, "domainName") === undefined;
    return type.endsWith("azureactivedirectorytenant");
}

;// CONCATENATED MODULE: ./build/src/model/governance.js





/** The governance of a tenant, as far as the input shows it. Each part is worked out once, when a rule asks: directories are large. */
function governance(tenant) {
    const policies = once(() => assignmentPolicies(tenant));
    const organizations = once(() => connectedOrganizations(tenant));
    const reviews = once(() => (0,access_reviews/* accessReviews */.q)(tenant, policies()));
    return {
        get assignmentPolicies() {
            return policies();
        },
        get connectedOrganizations() {
            return organizations();
        },
        get accessReviews() {
            return reviews();
        },
        get accessReviewList() {
            const kind = "accessReviewScheduleDefinition";
            const list = tenant.files.flatMap((file) => file.lists).find((each) => each.kind === kind);
            return list?.place ?? tenant.all(kind)[0]?.place;
        },
        get hasNoGuests() {
            if ((0,undetermined/* isUndetermined */.xm)(tenant.complete("user")))
                return false;
            return [...(0,model_users/* usersById */.h7)(tenant).values()].every(({ isExternal }) => isExternal === false);
        },
    };
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

// EXTERNAL MODULE: ./build/src/model/reach.js
var reach = __nccwpck_require__(4955);
// EXTERNAL MODULE: ./build/src/model/trust.js
var model_trust = __nccwpck_require__(5221);
;// CONCATENATED MODULE: ./build/src/model/mto-template.js





const mto_template_kinds = [
    "multiTenantOrganizationPartnerConfigurationTemplate",
    "multiTenantOrganizationIdentitySyncPolicyTemplate",
];
/** The templates of the input: for partner configuration and for identity synchronization. */
function mtoTemplates(tenant) {
    const [forPartners, forSync] = mto_template_kinds;
    const templates = [
        ...tenant.all(forPartners).map((found) => partnerTemplate(found, tenant)),
        ...tenant.all(forSync).map(syncTemplate),
    ];
    if (templates.length > 0)
        return templates;
    return (0,undetermined/* undetermined */.nZ)("no template of the multitenant organization is in the input", mto_template_kinds);
}
function partnerTemplate({ value, place }, tenant) {
    const wider = [];
    const incomparable = [];
    let setsAnything = false;
    for (const shape of access/* accessShapeList */.ag) {
        const block = (0,json/* valueIn */.xm)(value, shape.name) ?? null;
        if (block === null)
            continue;
        setsAnything = true;
        const reading = (0,access/* readBlock */.Gr)(block, shape);
        const inherited = tenant.access[shape.name];
        if ((0,undetermined/* isUndetermined */.xm)(reading))
            incomparable.push(reading);
        else if (!(0,reach/* isOpen */.nT)(reading))
            continue;
        else if ((0,undetermined/* isUndetermined */.xm)(inherited))
            incomparable.push(inherited);
        else if (!(0,reach/* isOpen */.nT)(inherited.reading))
            wider.push(shape.name);
    }
    const trust = (0,json/* valueIn */.xm)(value, "inboundTrust") ?? null;
    const own = tenant.defaultTrust;
    if ((0,undetermined/* isUndetermined */.xm)(trust)) {
        setsAnything = true;
        incomparable.push(trust);
    }
    for (const claim of model_trust/* trustClaims */.um) {
        if (!(0,json/* isObject */.Gv)(trust))
            break;
        setsAnything = true;
        const stated = (0,json/* valueIn */.xm)(trust, claim);
        if ((0,undetermined/* isUndetermined */.xm)(stated))
            incomparable.push(stated);
        if (stated !== true)
            continue;
        const inherited = own[claim];
        if ((0,undetermined/* isUndetermined */.xm)(inherited))
            incomparable.push(inherited);
        else if (!inherited.value)
            wider.push(`inboundTrust.${claim}`);
    }
    // The default's consent is fixed to false, so true is always wider.
    const consent = (0,json/* valueIn */.xm)(value, "automaticUserConsentSettings") ?? null;
    for (const direction of ["inboundAllowed", "outboundAllowed"]) {
        const stated = (0,json/* isObject */.Gv)(consent) ? ((0,json/* valueIn */.xm)(consent, direction) ?? null) : (0,undetermined/* isUndetermined */.xm)(consent) ? consent : null;
        if (stated !== null)
            setsAnything = true;
        if ((0,undetermined/* isUndetermined */.xm)(stated))
            incomparable.push(stated);
        if (stated === true)
            wider.push(`automaticUserConsentSettings.${direction}`);
    }
    const setting = "multiTenantOrganizationPartnerConfiguration";
    return { title: "a partner configuration", setting, place, judged: value, ...level(value), setsAnything, wider, incomparable };
}
function syncTemplate({ value, place }) {
    const sync = (0,json/* valueIn */.xm)(value, "userSyncInbound") ?? null;
    const allowed = (0,json/* isObject */.Gv)(sync) ? (0,json/* valueIn */.xm)(sync, "isSyncAllowed") : sync;
    return {
        title: "an identity synchronization",
        setting: "multiTenantOrganizationIdentitySynchronization",
        place,
        judged: value,
        ...level(value),
        setsAnything: sync !== null,
        wider: allowed === true ? ["userSyncInbound.isSyncAllowed"] : [],
        incomparable: (0,undetermined/* isUndetermined */.xm)(allowed) ? [allowed] : [],
    };
}
/** `templateApplicationLevel` is a flags enum: one text, its words separated by commas. */
function level(template) {
    const words = (0,json/* word */.Vm)((0,json/* valueIn */.xm)(template, "templateApplicationLevel"))?.split(",").map((flag) => flag.trim());
    if (words === undefined)
        return { appliesToExisting: (0,undetermined/* notUnderstood */.hf)((0,json/* valueIn */.xm)(template, "templateApplicationLevel"), "the template does not state templateApplicationLevel") };
    if (words.includes("existingpartners"))
        return { appliesToExisting: true };
    if (words.every((flag) => ["none", "newpartners", ""].includes(flag)))
        return { appliesToExisting: false };
    return { appliesToExisting: (0,undetermined/* undetermined */.nZ)("templateApplicationLevel has a word that is not understood") };
}

;// CONCATENATED MODULE: ./build/src/model/partner-contrasts.js







/**
 * Where the tenant trusts or lets in an external tenant that a sibling's own entry refuses. Undetermined is what could
 * be so. A sibling without an entry refuses nobody in particular, and is not asked.
 */
function partnerContrasts(tenant) {
    const tenants = [tenant, ...tenant.siblings];
    const own = new Set(tenants.map(model_tenant/* ownTenantId */.Eu));
    const listed = new Set(tenant.siblings.flatMap((each) => [...each.partnerByTenantId().keys()]));
    const external = [...listed].filter((id) => (0,well_known/* isGuid */.W_)(id) && !own.has(id) && well_known/* wellKnownTenants */.de.get(id)?.isMicrosofts !== true);
    const others = withoutEntry(tenant);
    return external.flatMap((id) => {
        const ours = treatment(tenant, id) ?? others;
        const theirs = tenant.siblings.flatMap((sibling) => treatment(sibling, id) ?? []);
        const partner = ours.partner ?? theirs[0]?.partner ?? id;
        // A tenant of ours whose id is not known could be the one that is listed here.
        const maybeOwn = tenants.filter((each) => !each.partnerByTenantId().has(id)).map(model_tenant/* knownTenantId */.hY).find(undetermined/* isUndetermined */.xm);
        return aspects.flatMap((aspect) => contrast(aspect, id, partner, ours, theirs).map((each) => maybeOwn ?? each));
    });
}
const aspects = ["inbound", "mfa", "devices"];
function contrast(aspect, id, partner, ours, theirs) {
    const own = ours[aspect];
    if (!(0,undetermined/* isUndetermined */.xm)(own) && own.is !== "granted")
        return [];
    const refusals = theirs.flatMap(({ tenant, [aspect]: stance }) => ((0,undetermined/* isUndetermined */.xm)(stance) || stance.is !== "refused" ? [] : [{ tenant, place: stance.at.place }]));
    const gap = theirs.map((each) => each[aspect]).find(undetermined/* isUndetermined */.xm);
    if (refusals.length === 0)
        return gap === undefined ? [] : [gap];
    if ((0,undetermined/* isUndetermined */.xm)(own))
        return [own];
    const { place, inherited, judged, setting = "" } = own.at;
    return [{ aspect, partner, at: { place, inherited, judged, setting: `${setting}/${id}` }, refusals }];
}
/** Undefined where the tenant has no entry for it. */
function treatment(tenant, id) {
    const entry = tenant.partnerByTenantId().get(id);
    if (entry === undefined)
        return undefined;
    const partner = (0,subjects_partner/* partnerSubject */.f)(entry, tenant);
    return {
        tenant: tenant.name ?? "",
        partner: partner.label,
        inbound: accessStance(partner.b2bCollaborationInbound),
        mfa: claimStance(partner.isMfaAccepted),
        devices: claimStance(partner.deviceTrust),
    };
}
/** Whoever has no entry has the default; that there is none, only a complete list of partners says. */
function withoutEntry(tenant) {
    const partners = tenant.complete("crossTenantAccessPolicyPartner");
    const named = { tenant: tenant.name ?? "", partner: undefined };
    if ((0,undetermined/* isUndetermined */.xm)(partners))
        return { ...named, inbound: partners, mfa: partners, devices: partners };
    const shape = access/* accessShapes */.hS.b2bCollaborationInbound;
    return {
        ...named,
        inbound: accessStance((0,effective/* defaultAccess */.Ir)(shape, tenant.access[shape.name])),
        mfa: claimStance(tenant.defaultTrust.isMfaAccepted),
        devices: claimStance(tenant.defaultTrust.deviceTrust),
    };
}
function accessStance(access) {
    if ((0,undetermined/* isUndetermined */.xm)(access))
        return access;
    return { is: (0,reach/* isOpen */.nT)(access) ? "granted" : access.reach === "none" ? "refused" : "between", at: access };
}
function claimStance(claim) {
    return (0,undetermined/* isUndetermined */.xm)(claim) ? claim : { is: claim.value ? "granted" : "refused", at: claim };
}

// EXTERNAL MODULE: ./build/src/model/security-defaults.js
var security_defaults = __nccwpck_require__(5896);
;// CONCATENATED MODULE: ./build/src/model/tenant-pairs.js






/** What the tenant grants to its siblings one-sidedly. Undetermined is what could be so. */
function oneSidedGrants(tenant) {
    return tenant.siblings.flatMap((sibling) => {
        const [ourId, otherId] = [(0,model_tenant/* knownTenantId */.hY)(tenant), (0,model_tenant/* knownTenantId */.hY)(sibling)];
        if ((0,undetermined/* isUndetermined */.xm)(ourId))
            return [ourId];
        if ((0,undetermined/* isUndetermined */.xm)(otherId))
            return [otherId];
        const ways = waysBetween(sideOf(tenant, otherId), sideOf(sibling, ourId));
        return ways.flatMap((way) => oneSided(way, sibling.name ?? "", otherId));
    });
}
/** Only the tenant that grants its half is told: the other would be told the same. */
function oneSided({ channel, oursTitle, theirsTitle, ours, theirs }, other, otherId) {
    if (!(0,undetermined/* isUndetermined */.xm)(theirs) && theirs.isGranted)
        return [];
    if ((0,undetermined/* isUndetermined */.xm)(ours))
        return [ours];
    if (!ours.isGranted)
        return [];
    if ((0,undetermined/* isUndetermined */.xm)(theirs))
        return [theirs];
    const { place, inherited, judged, setting = "" } = ours.at;
    const at = { place, inherited, judged, setting: `${setting}/${otherId}` };
    return [{ channel, oursTitle, theirsTitle, other, at, missing: theirs.at }];
}
function sideOf(tenant, otherId) {
    const entry = tenant.partnerByTenantId().get(otherId);
    if (entry !== undefined) {
        const partner = (0,subjects_partner/* partnerSubject */.f)(entry, tenant);
        return {
            hasEntry: true,
            access: ({ name }) => accessHalf(partner[name]),
            inboundAllowed: claimHalf(partner.inboundAllowed),
            outboundAllowed: claimHalf(partner.outboundAllowed),
            userSync: claimHalf(partner.userSync),
        };
    }
    const partners = tenant.complete("crossTenantAccessPolicyPartner");
    if ((0,undetermined/* isUndetermined */.xm)(partners)) {
        return { hasEntry: partners, access: () => partners, inboundAllowed: partners, outboundAllowed: partners, userSync: partners };
    }
    // A tenant without an entry has the default, which can neither redeem by itself nor synchronize.
    const off = { isGranted: false, at: undefined };
    return {
        hasEntry: false,
        access: (shape) => accessHalf((0,effective/* defaultAccess */.Ir)(shape, tenant.access[shape.name])),
        inboundAllowed: off,
        outboundAllowed: off,
        userSync: off,
    };
}
/** Reading protected mail of each other is no collaboration. */
function accessHalf(access) {
    if ((0,undetermined/* isUndetermined */.xm)(access))
        return access;
    if ((0,reach/* grantsAnything */.sb)(access) && !(0,reach/* isRightsManagementOnly */.zO)(access))
        return { isGranted: true, at: access };
    return { isGranted: false, at: access.place };
}
function claimHalf(claim) {
    if ((0,undetermined/* isUndetermined */.xm)(claim))
        return claim;
    return claim.value ? { isGranted: true, at: claim } : { isGranted: false, at: claim.place };
}
/** None where neither has an entry for the other: then nothing was set between them. */
function waysBetween(ours, theirs) {
    if (ours.hasEntry === false && theirs.hasEntry === false)
        return [];
    const between = (channel, own, other) => {
        return { channel, oursTitle: own.title, theirsTitle: other.title, ours: ours.access(own), theirs: theirs.access(other) };
    };
    const { b2bCollaborationInbound, b2bCollaborationOutbound, b2bDirectConnectInbound, b2bDirectConnectOutbound } = access/* accessShapes */.hS;
    const inbound = "inbound automatic redemption";
    const outbound = "outbound automatic redemption";
    return [
        between("in", b2bCollaborationInbound, b2bCollaborationOutbound),
        between("out", b2bCollaborationOutbound, b2bCollaborationInbound),
        between("in", b2bDirectConnectInbound, b2bDirectConnectOutbound),
        between("out", b2bDirectConnectOutbound, b2bDirectConnectInbound),
        { channel: "redemptionIn", oursTitle: inbound, theirsTitle: outbound, ours: ours.inboundAllowed, theirs: theirs.outboundAllowed },
        { channel: "redemptionOut", oursTitle: outbound, theirsTitle: inbound, ours: ours.outboundAllowed, theirs: theirs.inboundAllowed },
        // The home tenant has no setting of its own for synchronization; what it needs there is outbound redemption
        // (Microsoft Learn, "Configure cross-tenant synchronization"). Redemption serves others too, so nothing is asked in return.
        { channel: "sync", oursTitle: "inbound user synchronization", theirsTitle: outbound, ours: ours.userSync, theirs: theirs.outboundAllowed },
    ];
}

;// CONCATENATED MODULE: ./build/src/model/subjects/tenant.js











/** The one subject of kind `tenant`. */
function tenantSubject(tenant) {
    const governed = governance(tenant);
    return {
        kind: "tenant",
        id: undefined,
        name: undefined,
        label: "The tenant",
        place: undefined,
        cloud: tenant.cloud,
        ...tenant.b2bPolicy(),
        allowedCloudEndpoints: cloudEndpoints(tenant),
        partnerCount: partnerCount(tenant),
        selfServiceSignUp: selfServiceSignUp(tenant),
        mtoTemplates: mtoTemplates(tenant),
        securityDefaults: (0,security_defaults/* securityDefaults */.D)(tenant),
        hasSecurityDefaults: (0,security_defaults/* hasSecurityDefaults */.P)(tenant),
        enabledPolicies: enabledPolicies(tenant),
        guestAccess: guestAccess(tenant),
        isOneOfSeveral: tenant.siblings.length > 0,
        get oneSidedGrants() {
            return oneSidedGrants(tenant);
        },
        get partnerContrasts() {
            return partnerContrasts(tenant);
        },
        get baseline() {
            return baseline(tenant);
        },
        get assignmentPolicies() {
            return governed.assignmentPolicies;
        },
        get connectedOrganizations() {
            return governed.connectedOrganizations;
        },
        get accessReviews() {
            return governed.accessReviews;
        },
        get accessReviewList() {
            return governed.accessReviewList;
        },
        get hasNoGuests() {
            return governed.hasNoGuests;
        },
    };
}
function baseline(tenant) {
    const { baselineTenant, name } = tenant;
    if (baselineTenant?.name === undefined || baselineTenant.name === name)
        return undefined;
    return { name: baselineTenant.name, properties: (0,default_comparison/* compareDefaults */.Q)(tenant, baselineTenant) };
}
function cloudEndpoints(tenant) {
    const policy = tenant.one("crossTenantAccessPolicy");
    if ((0,undetermined/* isUndetermined */.xm)(policy))
        return policy;
    const own = (0,json/* member */.Dc)(policy.value, "allowedCloudEndpoints");
    if (own === undefined || !Array.isArray(own.value)) {
        return (0,undetermined/* notUnderstood */.hf)(own?.value, "the cross-tenant access policy does not state allowedCloudEndpoints", ["crossTenantAccessPolicy"]);
    }
    const list = policy.place.at(own.key);
    // A set: an endpoint that is written twice is one.
    const endpoints = new Map();
    for (const [index, entry] of own.value.entries()) {
        const endpoint = typeof entry === "string" ? entry.trim().toLowerCase() : (0,model_words/* quoted */.TL)(entry);
        if (endpoints.has(endpoint))
            continue;
        endpoints.set(endpoint, { endpoint, place: list.at(index), setting: `allowedCloudEndpoints/${endpoint}`, judged: endpoint });
    }
    return { ...(0,located/* known */.e)([...endpoints.values()], "allowedCloudEndpoints", list), judged: own.value };
}
function partnerCount(tenant) {
    const partners = tenant.complete("crossTenantAccessPolicyPartner");
    if ((0,undetermined/* isUndetermined */.xm)(partners))
        return partners;
    const list = tenant.files.flatMap((file) => file.lists).find(({ kind }) => kind === "crossTenantAccessPolicyPartner");
    const place = list?.place ?? partners[0]?.place;
    if (place === undefined)
        return (0,undetermined/* undetermined */.nZ)("no partner list is in the input", ["crossTenantAccessPolicyPartner"]);
    return (0,located/* known */.e)(partners.length, "partners", place);
}
function selfServiceSignUp(tenant) {
    const policy = tenant.one("authenticationFlowsPolicy");
    if ((0,undetermined/* isUndetermined */.xm)(policy))
        return policy;
    const own = (0,json/* member */.Dc)(policy.value, "selfServiceSignUp");
    const enabled = (0,json/* isObject */.Gv)(own?.value) ? (0,json/* member */.Dc)(own.value, "isEnabled") : undefined;
    if (own === undefined || enabled === undefined || typeof enabled.value !== "boolean") {
        const stated = (0,json/* isObject */.Gv)(own?.value) ? enabled?.value : own?.value;
        return (0,undetermined/* notUnderstood */.hf)(stated, "the authentication flows policy does not state selfServiceSignUp.isEnabled", ["authenticationFlowsPolicy"]);
    }
    return (0,located/* known */.e)(enabled.value, "selfServiceSignUp", policy.place.at(own.key).at(enabled.key));
}

;// CONCATENATED MODULE: ./build/src/model/subjects.js










/** The kinds of subject, in the order in which they are judged. */
const subjectKinds = [
    "default",
    "partner",
    "authorization",
    "tenant",
    "ca-policy",
    "guest",
    "service-provider",
    "catalog-entry",
    "file",
    "exception",
];
/** All subjects of a kind. `default`, `authorization` and `tenant` always exist, once; partners are made one at a time. */
function* subjectsOf(tenant, kind) {
    switch (kind) {
        case "default":
            yield (0,subjects_default/* defaultSubject */.M)(tenant);
            return;
        case "partner":
            yield* (0,subjects_partner/* partnerSubjects */.Q)(tenant);
            return;
        case "authorization":
            yield authorizationSubject(tenant);
            return;
        case "tenant":
            yield tenantSubject(tenant);
            return;
        case "catalog-entry":
            yield* catalogEntrySubjects(tenant);
            return;
        case "exception":
            yield* exceptionSubjects(tenant);
            return;
        case "guest":
            yield* guestSubjects(tenant);
            return;
        case "service-provider":
            yield* serviceProviderSubjects(tenant);
            return;
        case "ca-policy":
            yield* caPolicySubjects(tenant);
            return;
        case "file":
            yield* fileSubjects(tenant);
            return;
    }
}


/***/ }),

/***/ 981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ defaultSubject),
  p: () => (/* binding */ identityProviders)
});

// EXTERNAL MODULE: ./build/src/model/access.js
var model_access = __nccwpck_require__(4677);
// EXTERNAL MODULE: ./build/src/model/consent.js
var consent = __nccwpck_require__(6757);
// EXTERNAL MODULE: ./build/src/model/effective.js + 1 modules
var effective = __nccwpck_require__(1967);
// EXTERNAL MODULE: ./build/src/model/explicit.js
var explicit = __nccwpck_require__(707);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __nccwpck_require__(8653);
// EXTERNAL MODULE: ./build/src/model/located.js
var located = __nccwpck_require__(6445);
// EXTERNAL MODULE: ./build/src/model/reach.js
var reach = __nccwpck_require__(4955);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __nccwpck_require__(4163);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __nccwpck_require__(4777);
;// CONCATENATED MODULE: ./build/src/model/rights-management.js






const shape = model_access/* accessShapes */.hS.b2bCollaborationOutbound;
/** What the default's outbound collaboration means for Rights Management, without which encrypted mail cannot be read. */
function rightsManagementReach(source, outbound) {
    const half = applicationsHalf(source);
    if ((0,undetermined/* isUndetermined */.xm)(outbound)) {
        // Whoever the users are: nobody reaches what an allowed list of applications leaves out.
        if (half === undefined || (0,undetermined/* isUndetermined */.xm)(half.reading) || half.reading.reach !== "only")
            return outbound;
        if (letsThrough(half.reading) !== false)
            return outbound;
        return { ...(0,located/* known */.e)("nobody", shape.name, half.place), judged: half.block };
    }
    const through = outbound.applications === undefined ? undefined : letsThrough(outbound.applications);
    const found = (reach) => {
        const place = through === false ? half?.place : undefined;
        return { ...(0,located/* known */.e)(reach, shape.name, place ?? outbound.place), judged: outbound.judged };
    };
    if ((0,reach/* isOpen */.nT)(outbound))
        return found("open");
    if (outbound.reach === "none" || through === false)
        return found("nobody");
    if (through === true)
        return found("someone");
    return (0,undetermined/* undetermined */.nZ)(`whether Office365 in ${shape.name}.applications brings Rights Management with it is not documented`);
}
/** Whether a half lets Rights Management through; undefined where that hangs on what `Office365` holds. */
function letsThrough({ reach, targets }) {
    if (reach === "all" || reach === "none")
        return reach === "all";
    const isListed = targets.has(well_known/* rightsManagement */.jt) || targets.has("AllMicrosoftApps");
    if (!isListed && targets.has("Office365"))
        return undefined;
    return isListed === (reach === "only");
}
function applicationsHalf(source) {
    if (source === undefined)
        return undefined;
    const block = (0,json/* member */.Dc)(source.value, shape.name);
    const half = (0,json/* isObject */.Gv)(block?.value) ? (0,json/* member */.Dc)(block.value, "applications") : undefined;
    if (block === undefined || half === undefined)
        return undefined;
    const reading = (0,reach/* readDimension */.n6)(half.value, "applications", shape.name, "applications");
    return { block: block.value, reading, place: source.place.at(block.key).at(half.key) };
}

// EXTERNAL MODULE: ./build/src/model/tenant.js + 1 modules
var model_tenant = __nccwpck_require__(3133);
// EXTERNAL MODULE: ./build/src/model/trust.js
var trust = __nccwpck_require__(5221);
;// CONCATENATED MODULE: ./build/src/model/subjects/default.js











/** Who can prove who a guest is when an invitation is redeemed, as Graph writes it. */
const identityProviders = ["azureActiveDirectory", "externalFederation", "socialIdentityProviders"];
/** The one subject of kind `default`. */
function defaultSubject(tenant) {
    const { defaultSource, access } = tenant;
    const value = defaultSource?.value ?? {};
    const settings = (0,model_access/* bySetting */._s)((shape) => (0,effective/* defaultAccess */.Ir)(shape, access[shape.name]));
    return {
        kind: "default",
        id: undefined,
        name: undefined,
        label: "The default",
        place: defaultSource?.place,
        cloud: tenant.cloud,
        ...settings,
        ...tenant.defaultTrust,
        ...(defaultSource === undefined
            ? { inboundAllowed: effective/* noDefault */.PY, outboundAllowed: effective/* noDefault */.PY }
            : (0,consent/* defaultConsent */.Q)(value, defaultSource.place, defaultSource.isServiceDefault)),
        isServiceDefault: readIsServiceDefault(tenant),
        firstIdentityProvider: readFirstProvider(tenant),
        m365Capabilities: readCapabilities(tenant),
        rightsManagement: rightsManagementReach(defaultSource, settings.b2bCollaborationOutbound),
        explicitBlocks: defaultSource === undefined ? effective/* noDefault */.PY : (0,explicit/* explicitBlocks */.$i)(value, defaultSource.place),
        explicitTrust: defaultSource === undefined ? effective/* noDefault */.PY : (0,trust/* explicitTrust */.JK)(value, defaultSource.place),
        trustHeirs: countTrustHeirs(tenant),
    };
}
function readIsServiceDefault({ defaultSource }) {
    if (defaultSource === undefined)
        return effective/* noDefault */.PY;
    const own = (0,json/* member */.Dc)(defaultSource.value, "isServiceDefault");
    if (typeof own?.value !== "boolean") {
        return (0,undetermined/* notUnderstood */.hf)(own?.value, "the default configuration does not state isServiceDefault", ["crossTenantAccessPolicyDefault"]);
    }
    return (0,located/* known */.e)(own.value, "isServiceDefault", defaultSource.place.at(own.key));
}
/** Tenants, not entries: one that is written twice inherits once, and an id that names no tenant inherits nothing. */
function countTrustHeirs(tenant) {
    const heirs = tenant.all("crossTenantAccessPolicyPartner").filter(({ value }) => (0,json/* valueIn */.xm)(value, "inboundTrust") === null);
    return new Set(heirs.map(({ value }) => (0,model_tenant/* partnerId */._4)(value)).filter(well_known/* isGuid */.W_)).size;
}
/** Only the first place is read: what an unknown word further down means changes nothing. */
function readFirstProvider({ defaultSource }) {
    const setting = "invitationRedemptionIdentityProviderConfiguration";
    const order = "primaryIdentityProviderPrecedenceOrder";
    const source = (0,effective/* heritage */.kX)(defaultSource, setting, (value) => {
        const list = (0,json/* isObject */.Gv)(value) ? (0,json/* member */.Dc)(value, order) : undefined;
        if (list === undefined || !Array.isArray(list.value))
            return (0,undetermined/* notUnderstood */.hf)((0,json/* isObject */.Gv)(value) ? list?.value : value, `${setting} has no ${order}`);
        if (list.value.length === 0)
            return (0,undetermined/* undetermined */.nZ)(`${order} is empty`);
        const first = (0,json/* word */.Vm)(list.value[0]);
        const provider = identityProviders.find((known) => known.toLowerCase() === first);
        if (provider === undefined)
            return (0,undetermined/* notUnderstood */.hf)(list.value[0], `${order} begins with a word that is not understood`);
        const judged = list.value;
        return { key: list.key, provider, judged };
    });
    if ((0,undetermined/* isUndetermined */.xm)(source))
        return source;
    const { key, provider, judged } = source.reading;
    return { ...(0,located/* known */.e)(provider, setting, source.origin === "default" ? source.place.at(key) : source.place), judged };
}
function readCapabilities({ defaultSource }) {
    if (defaultSource === undefined)
        return effective/* noDefault */.PY;
    const own = (0,json/* member */.Dc)(defaultSource.value, "m365Capabilities");
    if (own === undefined || !Array.isArray(own.value)) {
        return (0,undetermined/* notUnderstood */.hf)(own?.value, "the default's m365Capabilities were not exported", ["crossTenantAccessPolicyDefault"]);
    }
    const place = defaultSource.place.at(own.key);
    const capabilities = own.value.map((item, index) => readCapability(item, place.at(index), index));
    return (0,located/* known */.e)(capabilities, "m365Capabilities", place);
}
function readCapability(item, place, index) {
    const inbound = (0,json/* isObject */.Gv)(item) ? (0,json/* valueIn */.xm)(item, "inboundAccess") : undefined;
    const allowed = (0,json/* isObject */.Gv)(inbound) ? (0,json/* valueIn */.xm)(inbound, "isAllowed") : undefined;
    if (!(0,json/* isObject */.Gv)(item) || (typeof allowed !== "boolean" && allowed !== null)) {
        return (0,undetermined/* notUnderstood */.hf)(allowed, "an m365Capabilities item does not state inboundAccess.isAllowed");
    }
    const name = capabilityName(item) ?? `number ${String(index + 1)}`;
    return { name, isAllowed: allowed === true, place, setting: `m365Capabilities/${name}`, judged: item };
}
/** The name, else the type, which says the same. */
function capabilityName(item) {
    const name = (0,json/* valueIn */.xm)(item, "name");
    if (typeof name === "string" && name.trim() !== "")
        return name.trim();
    const type = (0,json/* valueIn */.xm)(item, "@odata.type");
    return typeof type === "string" ? type.trim().split(".").at(-1) : undefined;
}


/***/ }),

/***/ 9663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ partnerSubject),
  Q: () => (/* binding */ partnerSubjects)
});

// EXTERNAL MODULE: ./build/src/model/access.js
var access = __nccwpck_require__(4677);
// EXTERNAL MODULE: ./build/src/model/approval.js
var approval = __nccwpck_require__(152);
// EXTERNAL MODULE: ./build/src/model/answer.js
var answer = __nccwpck_require__(8125);
// EXTERNAL MODULE: ./build/src/model/conditional-access/conditional-access.js + 4 modules
var conditional_access = __nccwpck_require__(6777);
;// CONCATENATED MODULE: ./build/src/model/conditional-access/claim-use.js


/** Whether some policy that is in force for one of the comers makes use of a claim. Undetermined without the complete list. */
function usesClaim(ca, claim, comers, home) {
    const isUsed = (0,answer/* some */.zN)(ca.policies, (policy) => {
        const asked = asks(policy, claim);
        return asked === false ? false : (0,answer/* all */.Q7)(asked, (0,answer/* some */.zN)(comers, ({ type, comes }) => (0,answer/* all */.Q7)(comes, (0,conditional_access/* covers */.hU)(policy, type, home))));
    });
    return (0,answer/* any */.bz)(isUsed, ca.gap ?? false);
}
function asks({ grant, filtersDevices }, claim) {
    const named = (0,answer/* some */.zN)(grant.controls, (control) => (control.kind === "gap" ? control.reason : isFor(control, claim)));
    return claim === "mfa" ? named : (0,answer/* any */.bz)(named, filtersDevices);
}
function isFor(control, claim) {
    if (claim === "mfa")
        return control.kind === "mfa" || control.kind === "strength";
    return control.kind === "device" && control.claim === claim;
}
/** The first policy that direct connect users from a home have to answer with multifactor authentication, and why others may be one. */
function directConnectMfa(ca, home) {
    const type = "b2bDirectConnectUser";
    const needsMfa = (policy) => {
        const { blocks, controls } = policy.grant;
        if (blocks === true || !controls.some((control) => control.kind === "gap" || isFor(control, "mfa")))
            return false;
        return (0,answer/* all */.Q7)((0,conditional_access/* covers */.hU)(policy, type, home), (0,conditional_access/* demandsMfa */.TM)(ca, policy, type, home));
    };
    const policy = ca.policies.find((each) => needsMfa(each) === true);
    return { policy, answer: policy !== undefined || (0,answer/* any */.bz)((0,answer/* some */.zN)(ca.policies, needsMfa), ca.gap ?? false) };
}

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __nccwpck_require__(8653);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __nccwpck_require__(4163);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __nccwpck_require__(4777);
;// CONCATENATED MODULE: ./build/src/model/clouds.js



/** Where a tenant lives cannot be seen, only whether it can live elsewhere. No policy in the input says nothing of it. */
function livesInOurCloud(tenant) {
    const policy = tenant.all("crossTenantAccessPolicy")[0];
    const endpoints = policy && (0,json/* valueIn */.xm)(policy.value, "allowedCloudEndpoints");
    if (endpoints === undefined || endpoints === null)
        return true;
    if (Array.isArray(endpoints) && endpoints.every((endpoint) => letsNoOtherCloudIn(endpoint, tenant.cloud)))
        return true;
    return (0,undetermined/* notUnderstood */.hf)(endpoints, "allowedCloudEndpoints lets other clouds in, and the cloud of a tenant is not visible");
}
/** Our own cloud needs no permission, and a word that names no cloud gives none. */
function letsNoOtherCloudIn(endpoint, ownCloud) {
    const name = (0,json/* word */.Vm)(endpoint);
    return name !== undefined && (name === well_known/* cloudEndpoints */.So[ownCloud] || !Object.values(well_known/* cloudEndpoints */.So).includes(name));
}

// EXTERNAL MODULE: ./build/src/model/consent.js
var model_consent = __nccwpck_require__(6757);
// EXTERNAL MODULE: ./build/src/model/effective.js + 1 modules
var effective = __nccwpck_require__(1967);
// EXTERNAL MODULE: ./build/src/model/explicit.js
var explicit = __nccwpck_require__(707);
// EXTERNAL MODULE: ./build/src/model/trust.js
var model_trust = __nccwpck_require__(5221);
;// CONCATENATED MODULE: ./build/src/model/grants.js



/** Collects them in Graph's order. Trust that comes from the default is nobody's statement about this partner. */
function partnerGrants(partner, trust, consent, sync) {
    const explicitGrants = [];
    const explicitGrantGaps = [];
    const add = (value, title) => {
        if ((0,undetermined/* isUndetermined */.xm)(value))
            explicitGrantGaps.push(value);
        else if (value.value === true)
            explicitGrants.push({ ...value, title });
    };
    if ((0,json/* valueIn */.xm)(partner, "inboundTrust") !== null) {
        for (const claim of model_trust/* trustClaims */.um)
            add(trust[claim], `trust in ${model_trust/* claimTitles */.q_[claim]}`);
    }
    add(consent.inboundAllowed, "inbound automatic redemption");
    add(consent.outboundAllowed, "outbound automatic redemption");
    add(sync.userSync, "user synchronization");
    add(sync.groupSync, "group synchronization");
    return { explicitGrants, explicitGrantGaps };
}

// EXTERNAL MODULE: ./build/src/model/located.js
var located = __nccwpck_require__(6445);
// EXTERNAL MODULE: ./build/src/model/tenant.js + 1 modules
var model_tenant = __nccwpck_require__(3133);
;// CONCATENATED MODULE: ./build/src/model/mto-standing.js




const setting = "isInMultiTenantOrganization";
/** Looks the partner up in the member list. An inactive organization is Graph's way to say that there is none. */
function mtoStanding(partner, place, tenant) {
    const own = (0,json/* member */.Dc)(partner, setting);
    const standing = (value) => (0,located/* known */.e)(value, setting, own === undefined ? place : place.at(own.key));
    const organization = tenant.all("multiTenantOrganization")[0];
    if (organization !== undefined && (0,json/* word */.Vm)((0,json/* valueIn */.xm)(organization.value, "state")) === "inactive") {
        return standing("no organization");
    }
    const members = tenant.complete("multiTenantOrganizationMember");
    if ((0,undetermined/* isUndetermined */.xm)(members))
        return members;
    const entry = tenant.mtoMemberByTenantId.get((0,model_tenant/* partnerId */._4)(partner));
    if (entry === undefined)
        return standing("absent");
    const state = (0,json/* word */.Vm)((0,json/* valueIn */.xm)(entry.value, "state"));
    if (state === "active" || state === "pending" || state === "removed")
        return standing(state);
    return (0,undetermined/* undetermined */.nZ)("the state of this tenant in the multitenant organization is not understood");
}

// EXTERNAL MODULE: ./build/src/model/overrides.js
var overrides = __nccwpck_require__(4938);
// EXTERNAL MODULE: ./build/src/model/partner-name.js
var partner_name = __nccwpck_require__(1281);
// EXTERNAL MODULE: ./build/src/model/reach.js
var reach = __nccwpck_require__(4955);
;// CONCATENATED MODULE: ./build/src/model/residue.js


const core = [
    ...access/* accessShapeList */.ag.filter((shape) => !shape.newer).map((shape) => shape.name),
    "inboundTrust",
    "automaticUserConsentSettings",
];
/** Properties that are judged on their own, identify the object, or say who made it. */
const judgedElsewhere = [
    ...access/* accessShapeList */.ag.map((shape) => shape.name),
    "inboundTrust",
    "automaticUserConsentSettings",
    "identitySynchronization",
    "tenantId",
    "id",
    "displayName",
    "deletedDateTime",
    "isServiceProvider",
    "isInMultiTenantOrganization",
    "blockServiceProviderOutboundAccess",
];
const spelt = new Set(judgedElsewhere);
const inLowerCase = new Set(judgedElsewhere.map((name) => name.toLowerCase()));
/** Sorts out the properties of a partner object that no other reading covers. */
function partnerResidue(partner, place) {
    const otherValues = [];
    for (const name of Object.keys(partner)) {
        if (spelt.has(name) || inLowerCase.has(name.toLowerCase()) || name.includes("@"))
            continue;
        const value = partner[name];
        if (saysSomething(value))
            otherValues.push({ name, place: place.at(name), value });
    }
    return { absentCore: core.filter((name) => (0,json/* member */.Dc)(partner, name) === undefined), otherValues };
}
/** Null, an empty list, and an object of nulls say nothing; `false` says what is so anyway. */
function saysSomething(value) {
    if (value === null || value === false)
        return false;
    if (Array.isArray(value))
        return value.length > 0;
    return (0,json/* isObject */.Gv)(value) ? Object.values(value).some((part) => part !== null) : true;
}

// EXTERNAL MODULE: ./build/src/model/security-defaults.js
var security_defaults = __nccwpck_require__(5896);
// EXTERNAL MODULE: ./build/src/model/days.js
var days = __nccwpck_require__(8384);
;// CONCATENATED MODULE: ./build/src/model/support-access.js





/** Days since a partner that is Microsoft Support was let in; undetermined for every other one. */
function supportAccessAge(value, place, id, today) {
    if (id !== well_known/* microsoftSupport */.WP)
        return (0,undetermined/* undetermined */.nZ)("the partner is not Microsoft Support");
    const constraints = (0,json/* member */.Dc)(value, "serviceProviderConstraints");
    const created = (0,json/* isObject */.Gv)(constraints?.value) ? (0,json/* member */.Dc)(constraints.value, "createdDateTime") : undefined;
    const age = (0,days/* ageInDays */.QR)(created?.value, today);
    if (constraints === undefined || created === undefined || age === undefined) {
        return (0,undetermined/* undetermined */.nZ)("the date of serviceProviderConstraints is not in the input", ["crossTenantAccessPolicyPartner"]);
    }
    // The date and not the age, which is another one every day.
    return { ...(0,located/* known */.e)(age, "serviceProviderConstraints", place.at(constraints.key).at(created.key)), judged: created.value };
}

// EXTERNAL MODULE: ./build/src/model/sync.js
var model_sync = __nccwpck_require__(3168);
;// CONCATENATED MODULE: ./build/src/model/subjects/partner.js





















/** Every partner object of the input, in canonical order. */
function* partnerSubjects(tenant) {
    for (const partner of tenant.all("crossTenantAccessPolicyPartner"))
        yield new PartnerView(partner, tenant);
}
/** One partner object as rules see it, for subjects that hold one. */
function partnerSubject(partner, tenant) {
    return new PartnerView(partner, tenant);
}
/** What several rules read is worked out at once, what one rule reads when that rule asks: tenants have many partners. */
class PartnerView {
    kind = "partner";
    approvals;
    catalogEntry;
    id;
    place;
    isServiceProvider;
    isInMultiTenantOrganization;
    wellKnown;
    explicitBlocks;
    b2bCollaborationInbound;
    b2bCollaborationOutbound;
    b2bDirectConnectInbound;
    b2bDirectConnectOutbound;
    tenantRestrictions;
    m365CollaborationInbound;
    m365CollaborationOutbound;
    appServiceConnectInbound;
    isMfaAccepted;
    isCompliantDeviceAccepted;
    isHybridAzureADJoinedDeviceAccepted;
    deviceTrust;
    inboundAllowed;
    outboundAllowed;
    userSync;
    groupSync;
    #value;
    #tenant;
    #grants;
    constructor({ value, place }, tenant) {
        this.#value = value;
        this.#tenant = tenant;
        this.id = (0,model_tenant/* partnerId */._4)(value);
        this.place = place;
        this.catalogEntry = tenant.catalog?.byTenantId.get(this.id);
        this.approvals = this.catalogEntry?.approvals(tenant.today) ?? approval/* nothingApproved */.VO;
        this.isServiceProvider = (0,json/* valueIn */.xm)(value, "isServiceProvider") === true;
        this.isInMultiTenantOrganization = (0,json/* valueIn */.xm)(value, "isInMultiTenantOrganization") === true;
        this.wellKnown = well_known/* wellKnownTenants */.de.get(this.id);
        this.explicitBlocks = (0,explicit/* explicitBlocks */.$i)(value, place);
        this.b2bCollaborationInbound = this.#access(access/* accessShapes */.hS.b2bCollaborationInbound);
        this.b2bCollaborationOutbound = this.#access(access/* accessShapes */.hS.b2bCollaborationOutbound);
        this.b2bDirectConnectInbound = this.#access(access/* accessShapes */.hS.b2bDirectConnectInbound);
        this.b2bDirectConnectOutbound = this.#access(access/* accessShapes */.hS.b2bDirectConnectOutbound);
        this.tenantRestrictions = this.#access(access/* accessShapes */.hS.tenantRestrictions);
        this.m365CollaborationInbound = this.#access(access/* accessShapes */.hS.m365CollaborationInbound);
        this.m365CollaborationOutbound = this.#access(access/* accessShapes */.hS.m365CollaborationOutbound);
        this.appServiceConnectInbound = this.#access(access/* accessShapes */.hS.appServiceConnectInbound);
        const trust = (0,model_trust/* partnerTrust */.XN)(value, place, tenant.trust);
        this.isMfaAccepted = trust.isMfaAccepted;
        this.isCompliantDeviceAccepted = trust.isCompliantDeviceAccepted;
        this.isHybridAzureADJoinedDeviceAccepted = trust.isHybridAzureADJoinedDeviceAccepted;
        this.deviceTrust = trust.deviceTrust;
        const consent = (0,model_consent/* partnerConsent */.p)(value, place);
        this.inboundAllowed = consent.inboundAllowed;
        this.outboundAllowed = consent.outboundAllowed;
        const sync = (0,model_sync/* partnerSync */.E)(value, place, tenant.syncByTenantId.get(this.id));
        this.userSync = sync.userSync;
        this.groupSync = sync.groupSync;
    }
    /** The partner's own block as a whole where it states one, else what it leaves to the default. */
    #access(shape) {
        const own = this.explicitBlocks.find((block) => block.shape === shape);
        return own?.access ?? (0,effective/* inheritedAccess */.V9)(this.#value, this.place, shape, this.#tenant.access[shape.name]);
    }
    get invitationDomains() {
        return this.#tenant.b2bPolicy().invitationDomains;
    }
    get hasSecurityDefaults() {
        return (0,security_defaults/* hasSecurityDefaults */.P)(this.#tenant);
    }
    usesClaim(claim) {
        const { b2bDirectConnectInbound: direct } = this;
        const comers = [
            { type: "b2bCollaborationGuest", comes: true },
            { type: "b2bCollaborationMember", comes: true },
            { type: "b2bDirectConnectUser", comes: (0,undetermined/* isUndetermined */.xm)(direct) ? direct : (0,reach/* grantsAnything */.sb)(direct) },
            { type: "serviceProvider", comes: this.isServiceProvider },
        ];
        return usesClaim(this.#tenant.conditionalAccess(), claim, comers, this.id);
    }
    get directConnectMfa() {
        return directConnectMfa(this.#tenant.conditionalAccess(), this.id);
    }
    get today() {
        return this.#tenant.today;
    }
    get hasCatalog() {
        return this.#tenant.catalog !== undefined;
    }
    get name() {
        return this.catalogEntry?.name ?? (0,partner_name/* nameOf */.Vb)(this.#value, this.id);
    }
    get label() {
        if (this.name === undefined && (0,undetermined/* isUndetermined */.xm)((0,json/* valueIn */.xm)(this.#value, "tenantId")))
            return "A partner whose tenant id is not known";
        return (0,partner_name/* label */.Pf)(this.name, this.id);
    }
    get tenantId() {
        return { place: nodeOf(this.#value, this.place, "tenantId"), setting: "tenantId", judged: this.id };
    }
    get hasValidTenantId() {
        const written = (0,json/* valueIn */.xm)(this.#value, "tenantId");
        if ((0,undetermined/* isUndetermined */.xm)(written))
            return written;
        return (0,well_known/* isGuid */.W_)(this.id) && this.id !== "00000000-0000-0000-0000-000000000000";
    }
    get explicitTrust() {
        return (0,model_trust/* explicitTrust */.JK)(this.#value, this.place);
    }
    get inheritedTrust() {
        return (0,model_trust/* inheritedTrust */.pw)(this.#value, this.place, this.#tenant.trust);
    }
    get overrides() {
        return (0,overrides/* partnerOverrides */.Sv)(this.#value, this.place, this, this.#tenant);
    }
    get residue() {
        return partnerResidue(this.#value, this.place);
    }
    get explicitGrants() {
        return this.#ownGrants().explicitGrants;
    }
    get explicitGrantGaps() {
        return this.#ownGrants().explicitGrantGaps;
    }
    #ownGrants() {
        return (this.#grants ??= partnerGrants(this.#value, this, this, this));
    }
    get mtoStanding() {
        return mtoStanding(this.#value, this.place, this.#tenant);
    }
    get isOwnTenant() {
        const own = (0,model_tenant/* ownTenantId */.Eu)(this.#tenant);
        return own === undefined ? undefined : this.id === own;
    }
    get livesInOurCloud() {
        return livesInOurCloud(this.#tenant);
    }
    get repeat() {
        return this.#tenant.repeats.get(this.place);
    }
    get supportAccessAge() {
        return supportAccessAge(this.#value, this.place, this.id, this.#tenant.today);
    }
}
function nodeOf(value, place, name) {
    const own = (0,json/* member */.Dc)(value, name);
    return own === undefined ? place : place.at(own.key);
}


/***/ }),

/***/ 3168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ partnerSync)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8653);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6445);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4163);



/**
 * Reads a partner's sync settings: inline, else those of the stand-alone objects of the same tenant, each from the last
 * one that states it. Nothing of them is inherited.
 */
function partnerSync(partner, place, standAlone = []) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(partner, "identitySynchronization");
    if (own !== undefined)
        return readSync(own.value, place.at(own.key));
    const last = standAlone.at(-1);
    if (last !== undefined) {
        const users = standAlone.findLast(({ value }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, "userSyncInbound") !== undefined) ?? last;
        const groups = standAlone.findLast(({ value }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, "groupSyncInbound") !== undefined) ?? last;
        return { userSync: readSync(users.value, users.place).userSync, groupSync: readSync(groups.value, groups.place).groupSync };
    }
    const reason = (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .undetermined */ .nZ)("identitySynchronization was not exported with the partner", ["identitySynchronization"]);
    return { userSync: reason, groupSync: reason };
}
function readSync(value, place) {
    if (value === null) {
        return { userSync: (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(false, "userSyncInbound", place), groupSync: (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(undefined, "groupSyncInbound", place) };
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
        const reason = (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)(value, "identitySynchronization is not an object");
        return { userSync: reason, groupSync: reason };
    }
    const groups = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, "groupSyncInbound");
    return {
        userSync: readAllowed(value, "userSyncInbound", place),
        groupSync: groups === undefined ? (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(undefined, "groupSyncInbound", place) : readAllowed(value, "groupSyncInbound", place),
    };
}
/** A null or missing `isSyncAllowed` is not allowed. */
function readAllowed(value, name, place) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, name);
    if (own === undefined || own.value === null)
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(false, name, own === undefined ? place : place.at(own.key));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(own.value))
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)(own.value, `identitySynchronization.${name} is not an object`);
    const node = place.at(own.key);
    const allowed = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(own.value, "isSyncAllowed");
    if (allowed === undefined || allowed.value === null)
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(false, name, node);
    if (typeof allowed.value !== "boolean")
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)(allowed.value, `${name}.isSyncAllowed is not a boolean`);
    return (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(allowed.value, name, node.at(allowed.key));
}


/***/ }),

/***/ 3133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  JT: () => (/* binding */ buildTenant),
  hY: () => (/* binding */ knownTenantId),
  Eu: () => (/* binding */ ownTenantId),
  _4: () => (/* binding */ partnerId),
  c7: () => (/* binding */ relate)
});

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __nccwpck_require__(8653);
// EXTERNAL MODULE: ./build/src/model/located.js
var located = __nccwpck_require__(6445);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __nccwpck_require__(4163);
;// CONCATENATED MODULE: ./build/src/model/b2b-policy.js



/** Reads the policy out of its `definition`, which is JSON inside a string. Only the organization default counts. */
function b2bPolicy(policies) {
    const definition = readDefinition(policies);
    if ((0,undetermined/* isUndetermined */.xm)(definition))
        return { invitationDomains: definition, autoRedeemTenants: definition };
    return { invitationDomains: readDomains(definition), autoRedeemTenants: readAutoRedeem(definition) };
}
function readDefinition(policies) {
    if (policies.length === 0)
        return (0,undetermined/* undetermined */.nZ)("no b2bManagementPolicy is in the input", ["b2bManagementPolicy"]);
    const policy = policies.find(({ value }) => (0,json/* valueIn */.xm)(value, "isOrganizationDefault") === true);
    if (policy === undefined)
        return (0,undetermined/* undetermined */.nZ)("no B2B management policy is marked isOrganizationDefault", ["b2bManagementPolicy"]);
    const definition = (0,json/* member */.Dc)(policy.value, "definition");
    const texts = definition?.value;
    const text = Array.isArray(texts) ? texts[0] : undefined;
    const parsed = typeof text === "string" ? parse(text) : undefined;
    const content = (0,json/* isObject */.Gv)(parsed) ? (0,json/* valueIn */.xm)(parsed, "B2BManagementPolicy") : undefined;
    if (definition === undefined || !(0,json/* isObject */.Gv)(content)) {
        return (0,undetermined/* notUnderstood */.hf)(text ?? texts, "the definition of the B2B management policy is not the JSON that Graph returns");
    }
    return (0,located/* known */.e)(content, "b2bManagementPolicy", policy.place.at(definition.key).at(0));
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function readDomains(definition) {
    const lists = (0,json/* valueIn */.xm)(definition.value, "InvitationsAllowedAndBlockedDomainsPolicy") ?? {};
    if (!(0,json/* isObject */.Gv)(lists))
        return (0,undetermined/* undetermined */.nZ)("the domain lists of the B2B management policy are not understood");
    const allowed = readList(lists, "AllowedDomains");
    const blocked = readList(lists, "BlockedDomains");
    if ((0,undetermined/* isUndetermined */.xm)(allowed))
        return allowed;
    if ((0,undetermined/* isUndetermined */.xm)(blocked))
        return blocked;
    return (0,located/* known */.e)({ allowed, blocked }, "InvitationsAllowedAndBlockedDomainsPolicy", definition.place);
}
function readAutoRedeem(definition) {
    const lists = (0,json/* valueIn */.xm)(definition.value, "AutoRedeemPolicy") ?? {};
    if (!(0,json/* isObject */.Gv)(lists))
        return (0,undetermined/* undetermined */.nZ)("AutoRedeemPolicy of the B2B management policy is not understood");
    const tenants = [];
    for (const name of ["AdminConsentedForUsersIntoTenantIds", "NoAADConsentForUsersFromTenantsIds"]) {
        const list = readList(lists, name);
        if ((0,undetermined/* isUndetermined */.xm)(list))
            return list;
        tenants.push(...(list ?? []));
    }
    return (0,located/* known */.e)([...new Set(tenants)].sort(), "AutoRedeemPolicy", definition.place);
}
/** Texts of a list, trimmed and in lower case; undefined where the key is absent or null. */
function readList(object, name) {
    const value = (0,json/* valueIn */.xm)(object, name) ?? undefined;
    if (value === undefined)
        return undefined;
    if (!Array.isArray(value) || !value.every((entry) => typeof entry === "string")) {
        return (0,undetermined/* undetermined */.nZ)(`${name} of the B2B management policy is not a list of texts`);
    }
    return value.map((entry) => entry.trim().toLowerCase()).filter((entry) => entry !== "");
}

// EXTERNAL MODULE: ./build/src/model/conditional-access/conditional-access.js + 4 modules
var conditional_access = __nccwpck_require__(6777);
// EXTERNAL MODULE: ./build/src/model/effective.js + 1 modules
var effective = __nccwpck_require__(1967);
// EXTERNAL MODULE: ./build/src/model/once.js
var once = __nccwpck_require__(8682);
// EXTERNAL MODULE: ./build/src/model/trust.js
var model_trust = __nccwpck_require__(5221);
;// CONCATENATED MODULE: ./build/src/model/tenant.js







/** The canonical id of a partner object; the empty text where it has none. */
function partnerId(partner) {
    return (0,json/* word */.Vm)((0,json/* valueIn */.xm)(partner, "tenantId")) ?? "";
}
/** Puts the recognised objects together. They come in canonical order: files by path, then position. */
function buildTenant(resources, files, circumstances) {
    const byKind = byKindOf(resources);
    const all = (kind) => byKind.get(kind) ?? [];
    // By kind, once: every partner asks, and every file can hold a list.
    const listsByKind = byKindOf(files.flatMap((file) => file.lists));
    const defaultSource = readDefault(all("crossTenantAccessPolicyDefault")[0]);
    const trust = (0,model_trust/* trustHeritage */.M$)(defaultSource);
    const partners = all("crossTenantAccessPolicyPartner");
    const { isPartial, name = "the tenant" } = circumstances;
    const partial = isPartial === true ? (0,undetermined/* undetermined */.nZ)(`only some files of ${name} were named, so what is in none of them proves nothing`) : undefined;
    const tenant = {
        ...circumstances,
        files,
        templates: new Set(files.filter(({ isTemplate }) => isTemplate).map(({ file }) => file)),
        defaultSource,
        access: (0,effective/* accessHeritage */.AK)(defaultSource),
        trust,
        defaultTrust: (0,model_trust/* defaultTrust */.u)(trust),
        repeats: findRepeats(partners),
        // Reversed, because the last entry of a map wins and the first of the list counts.
        mtoMemberByTenantId: new Map([...all("multiTenantOrganizationMember")].reverse().map((entry) => [partnerId(entry.value), entry])),
        syncByTenantId: byTenantId(all("identitySynchronization")),
        partnerByTenantId: (0,once/* once */.O)(() => new Map([...partners].reverse().map((partner) => [partnerId(partner.value), partner]))),
        b2bPolicy: (0,once/* once */.O)(() => b2bPolicy(all("b2bManagementPolicy"))),
        conditionalAccess: (0,once/* once */.O)(() => (0,conditional_access/* readConditionalAccess */.Z8)(tenant)),
        siblings: [],
        exceptions: [],
        all,
        one: (0,once/* onceEach */.f)((kind) => all(kind)[0] ?? (0,undetermined/* undetermined */.nZ)(`no ${kind} is in the input`, [kind])),
        complete: (0,once/* onceEach */.f)((kind) => partial ?? complete(kind, all(kind), listsByKind.get(kind) ?? [])),
    };
    return tenant;
}
/** Lets several own tenants know each other. `baseline` is the name of one of them. */
function relate(tenants, baseline) {
    const baselineTenant = tenants.find(({ name }) => baseline !== undefined && name === baseline);
    return tenants.map((tenant) => ({
        ...tenant,
        siblings: tenants.filter((other) => other !== tenant),
        ...(baselineTenant && { baselineTenant }),
    }));
}
/** Our own tenant id, in lower case: as the configuration says it, else as the organization object does. */
function ownTenantId(tenant) {
    const organization = tenant.all("organization")[0];
    return (0,json/* word */.Vm)(tenant.tenantId ?? (organization && (0,json/* valueIn */.xm)(organization.value, "id")));
}
/** As {@link ownTenantId}, with what to do where it is not known. */
function knownTenantId(tenant) {
    const name = tenant.name ?? "the tenant";
    return ownTenantId(tenant) ?? (0,undetermined/* undetermined */.nZ)(`the tenant id of ${name} is not known: write it as tenantId in the configuration, or export the organization`, ["organization"]);
}
/** Without those whose tenant id is missing or not known: they are nobody's. */
function byTenantId(resources) {
    const groups = new Map();
    for (const resource of resources) {
        const id = partnerId(resource.value);
        const group = groups.get(id);
        if (group !== undefined)
            group.push(resource);
        else if (id !== "")
            groups.set(id, [resource]);
    }
    return groups;
}
function readDefault(resource) {
    if (resource === undefined)
        return undefined;
    const { value, place } = resource;
    return { value, place, isServiceDefault: (0,json/* valueIn */.xm)(value, "isServiceDefault") === true };
}
function byKindOf(items) {
    const byKind = new Map();
    for (const item of items) {
        const list = byKind.get(item.kind);
        if (list === undefined)
            byKind.set(item.kind, [item]);
        else
            list.push(item);
    }
    return byKind;
}
/** Objects one a file count as the list too; only a cut page says that there are more. `lists` are of the same kind. */
function complete(kind, resources, lists) {
    if (lists.some((list) => list.nextLink !== undefined)) {
        return (0,undetermined/* undetermined */.nZ)(`the list of ${kind} objects is cut: it has a next page`, [kind]);
    }
    if (resources.length === 0 && lists.length === 0)
        return (0,undetermined/* undetermined */.nZ)(`no ${kind} list is in the input`, [kind]);
    return resources;
}
function findRepeats(partners) {
    const seen = new Map();
    const repeats = new Map();
    for (const { value, place } of partners) {
        const id = partnerId(value);
        if (id === "")
            continue;
        const before = seen.get(id);
        const here = before === undefined ? { first: place, number: 1 } : { first: before.first, number: before.number + 1 };
        seen.set(id, here);
        if (before !== undefined)
            repeats.set(place, here);
    }
    return repeats;
}


/***/ }),

/***/ 5221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ explicitTrust),
/* harmony export */   M$: () => (/* binding */ trustHeritage),
/* harmony export */   XN: () => (/* binding */ partnerTrust),
/* harmony export */   pw: () => (/* binding */ inheritedTrust),
/* harmony export */   q_: () => (/* binding */ claimTitles),
/* harmony export */   u: () => (/* binding */ defaultTrust),
/* harmony export */   um: () => (/* binding */ trustClaims)
/* harmony export */ });
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1967);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8653);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6445);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4163);




/** The claims of another tenant that can be trusted, in Graph's words. */
const trustClaims = ["isMfaAccepted", "isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted"];
/** The default's `inboundTrust`, as partners inherit it. */
function trustHeritage(source) {
    return (0,_effective_js__WEBPACK_IMPORTED_MODULE_0__/* .heritage */ .kX)(source, "inboundTrust", (value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(value, "inboundTrust is not an object"));
}
/** The trust of the default configuration itself. */
function defaultTrust(inherited) {
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(inherited))
        return unknownTrust(inherited);
    return readClaims(inherited.reading, (key) => (key === undefined ? inherited.place : inherited.place.at(key)));
}
/** The effective trust in a partner: its own object replaces the default's as a whole. */
function partnerTrust(partner, place, inherited) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(partner, "inboundTrust");
    if (own === undefined)
        return unknownTrust((0,_effective_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)("inboundTrust"));
    const node = place.at(own.key);
    if (own.value !== null) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(own.value))
            return unknownTrust((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(own.value, "inboundTrust is not an object"));
        return readClaims(own.value, (key) => (key === undefined ? node : node.at(key)));
    }
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(inherited))
        return unknownTrust(inherited);
    return readClaims(inherited.reading, () => node, (key) => (key === undefined ? inherited.place : inherited.place.at(key)));
}
/** What the admin centre calls the claims. */
const claimTitles = {
    isMfaAccepted: "multifactor authentication",
    isCompliantDeviceAccepted: "compliant devices",
    isHybridAzureADJoinedDeviceAccepted: "hybrid joined devices",
};
/** The `inboundTrust` that the given object itself states, if it does. What is no object states no claim. */
function explicitTrust(object, place) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(object, "inboundTrust");
    if (own === undefined || own.value === null)
        return undefined;
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(own.value))
        return own.value;
    const trust = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(own.value) ? own.value : {};
    const unstated = trustClaims.filter((claim) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(trust, claim) ?? null) === null);
    const gaps = trustClaims.map((claim) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(trust, claim)).filter(_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm);
    return { place: place.at(own.key), unstated, gaps };
}
function unknownTrust(reason) {
    return {
        isMfaAccepted: reason,
        isCompliantDeviceAccepted: reason,
        isHybridAzureADJoinedDeviceAccepted: reason,
        deviceTrust: reason,
    };
}
/** `at` and `from` give the node for a claim's key, or for the whole object when the claim has no key. */
function readClaims(trust, at, from) {
    const claim = (name) => {
        const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(trust, name);
        if (own === undefined)
            return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .undetermined */ .nZ)(`inboundTrust has no ${name}`);
        if (own.value !== null && typeof own.value !== "boolean")
            return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(own.value, `inboundTrust.${name} is not a boolean`);
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .e)(own.value === true, name, at(own.key), from?.(own.key));
    };
    const compliant = claim("isCompliantDeviceAccepted");
    const hybrid = claim("isHybridAzureADJoinedDeviceAccepted");
    return {
        isMfaAccepted: claim("isMfaAccepted"),
        isCompliantDeviceAccepted: compliant,
        isHybridAzureADJoinedDeviceAccepted: hybrid,
        deviceTrust: either(compliant, hybrid),
    };
}
/** True as soon as one is true; false only when both are known to be false. */
function either(a, b) {
    if (!(0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(a) && a.value)
        return a;
    if (!(0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(b) && b.value)
        return b;
    return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(a) ? a : b;
}
/** The node of `inboundTrust` where a partner leaves it to the default; undefined where it states its own, or nothing. */
function inheritedTrust(value, place, trust) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(value, "inboundTrust");
    if (own?.value !== null)
        return undefined;
    const node = { place: place.at(own.key), setting: "inboundTrust" };
    return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndetermined */ .xm)(trust) ? node : { ...node, inherited: trust.place, judged: trust.value };
}


/***/ }),

/***/ 4163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hf: () => (/* binding */ notUnderstood),
/* harmony export */   nZ: () => (/* binding */ undetermined),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   xm: () => (/* binding */ isUndetermined)
/* harmony export */ });
/* unused harmony export Undetermined */
/** A value that could not be determined. It is never read as a value: neither open nor closed, neither true nor false. */
class Undetermined {
    /** What is missing or not understood: a clause without a full stop. */
    undetermined;
    /** The kinds of object that would supply it; empty when it was there and not understood. */
    needs;
    constructor(reason, needs) {
        this.undetermined = reason;
        this.needs = needs;
    }
}
/** A value that is not known, and why. */
function undetermined(reason, needs = []) {
    return new Undetermined(reason, needs);
}
/** Whether a value is {@link Undetermined}. */
function isUndetermined(value) {
    return value instanceof Undetermined;
}
/** Why a value is not understood: what its reader already said of it, else `reason`. */
function notUnderstood(value, reason, needs = []) {
    return isUndetermined(value) ? value : undetermined(reason, needs);
}
/** The opposite of {@link isUndetermined}, for filters. */
function isKnown(value) {
    return !isUndetermined(value);
}


/***/ }),

/***/ 1807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ heldUser),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   h7: () => (/* binding */ usersById)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8653);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4163);


/** The users of the input by id, in canonical order. Those that were deleted are none. */
function usersById(tenant) {
    const objects = tenant.all("user");
    // Graph leaves the property out for who never signed in, so one user alone does not say whether it was asked for.
    const lists = new Set(objects.filter(({ value }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, "signInActivity") !== undefined).map(({ place }) => place.parent));
    const parts = new Map();
    for (const object of objects) {
        const id = idOf(object.value);
        if (id === undefined || isDeleted(object.value))
            continue;
        const list = parts.get(id);
        if (list === undefined)
            parts.set(id, [object]);
        else
            list.push(object);
    }
    const users = new Map();
    for (const [id, [first, ...others]] of parts) {
        if (first !== undefined)
            users.set(id, userOf(id, first, others, lists));
    }
    return users;
}
/** A user that an assignment or an application holds in itself; undefined for anything else that can stand there. */
function heldUser(value, place) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || isDeleted(value))
        return undefined;
    const id = idOf(value);
    const type = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(value, "@odata.type"));
    const isUser = type === undefined ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, "userPrincipalName") !== undefined || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, "userType") !== undefined : type.endsWith(".user");
    return id === undefined || !isUser ? undefined : userOf(id, { kind: "user", value, place }, [], new Set());
}
/** The id of a directory object as it is compared. */
function idOf(value) {
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(value, "id"));
    return id === "" ? undefined : id;
}
function userOf(id, first, others, lists) {
    const parts = [first, ...others];
    const stated = (name) => {
        for (const { value, place } of parts) {
            const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, name);
            if (own !== undefined)
                return { value: own.value, place: place.at(own.key) };
        }
        return undefined;
    };
    return {
        id,
        place: first.place,
        isExternal: isExternal(stated("userType")?.value, stated("userPrincipalName")?.value),
        hasActivity: parts.some(({ place }) => lists.has(place.parent)),
        stated,
    };
}
function isDeleted(value) {
    return typeof (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(value, "deletedDateTime") === "string";
}
/** Guests, and members whose name says that they come from elsewhere: those are the synchronized ones. */
function isExternal(userType, userPrincipalName) {
    const type = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(userType);
    if (type === "guest" || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(userPrincipalName)?.includes("#ext#") === true)
        return true;
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .xm)(userType))
        return userType;
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .xm)(userPrincipalName))
        return userPrincipalName;
    if (typeof userPrincipalName !== "string" || userType === undefined) {
        return (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .undetermined */ .nZ)("the user object does not state both userType and userPrincipalName, so nobody knows whether it is a guest", ["user"]);
    }
    // Users from before there were guests have no type.
    return type === "member" || userType === null ? false : (0,_undetermined_js__WEBPACK_IMPORTED_MODULE_1__/* .undetermined */ .nZ)("userType is not understood");
}


/***/ }),

/***/ 4777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ cloudEndpoints),
/* harmony export */   WP: () => (/* binding */ microsoftSupport),
/* harmony export */   W_: () => (/* binding */ isGuid),
/* harmony export */   de: () => (/* binding */ wellKnownTenants),
/* harmony export */   jt: () => (/* binding */ rightsManagement),
/* harmony export */   m8: () => (/* binding */ guestRoles)
/* harmony export */ });
/* unused harmony export consumerAccounts */
/** Ids that mean the same in every tenant. Sources: Microsoft Learn, cross-tenant access and Conditional Access pages. */
const guid = /^\s*[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\s*$/i;
/** Whether a text, trimmed and in any case, is a GUID. */
function isGuid(text) {
    return text.length >= 36 && guid.test(text);
}
/** The application that decrypts protected mail: Azure Rights Management. */
const rightsManagement = "00000012-0000-0000-c000-000000000000";
/** The tenant that Microsoft adds while a support case is open. */
const microsoftSupport = "b4c546a4-7dac-46a6-a7dd-ed822a11efd3";
/** The home of all consumer accounts. */
const consumerAccounts = "9188040d-6c67-4c5b-b112-36a304b66dad";
const microsoftServices = {
    name: "Microsoft services",
    explanation: "one of Microsoft's own tenants, which runs Microsoft's services",
    isMicrosofts: true,
};
/** Tenants that are the same everywhere, by id. */
const wellKnownTenants = new Map([
    [
        microsoftSupport,
        {
            name: "Microsoft Support",
            explanation: "added by Microsoft when a support case is opened, and removed 30 days after the last one",
            isMicrosofts: true,
        },
    ],
    ["f8cdef31-a31e-4b4a-93e4-5f571e91255a", microsoftServices],
    ["72f988bf-86f1-41af-91ab-2d7cd011db47", microsoftServices],
    [
        consumerAccounts,
        {
            name: "Microsoft consumer accounts",
            explanation: "the home of every personal Microsoft account; only applications can be scoped there, not users",
            isMicrosofts: false,
        },
    ],
]);
/** The directory roles that a guest can be given through `guestUserRoleId`. */
const guestRoles = {
    member: "a0b1b346-4d3e-4e8b-98f8-753987be4970",
    limited: "10dae51f-b6af-4016-8d66-8c2a99b929b3",
    restricted: "2af84b1e-32c8-42b7-82bc-daa82404023b",
};
/** The word that `allowedCloudEndpoints` has for a cloud. */
const cloudEndpoints = {
    public: "microsoftonline.com",
    usgov: "microsoftonline.us",
    "usgov-dod": "microsoftonline.us",
    china: "partner.microsoftonline.cn",
};


/***/ }),

/***/ 7578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ openInWords),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   aV: () => (/* binding */ inBrief),
/* harmony export */   cX: () => (/* binding */ reachInWords),
/* harmony export */   dh: () => (/* binding */ brief),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oV: () => (/* binding */ openHalfInWords),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4955);
/* harmony import */ var _well_known_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4777);


/**
 * Says exactly what an open setting lets through: "everyone there can reach every application here, except 1 listed one".
 * `people` names everyone, `where` names the side of the applications.
 */
function openInWords({ users, applications }, people, where) {
    const everything = `every application ${where}`;
    if (users?.reach === "all-except" && applications?.reach === "all-except") {
        const combination = `the combination of ${listedPeople(users)} with ${listedApplications(applications)}`;
        return `${people} can reach ${everything}, except ${combination}`;
    }
    return `${whoInWords(users, people)} can reach ${whatInWords(applications, where)}`;
}
/** As {@link openInWords}, for any setting that lets someone through, also a scoped one. */
function reachInWords(access, people, where) {
    if ((0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(access))
        return openInWords(access, people, where);
    return `${whoInWords(access.users, people)} can reach ${whatInWords(access.applications, where)}`;
}
/** Says who or what an open setting of one half lets through, as the beginning of a sentence. */
function openHalfInWords({ users, applications }, people, things) {
    if (users !== undefined)
        return whoInWords(users, people);
    if (applications?.reach !== "all-except")
        return things;
    return `${things}, except ${listedApplications(applications)},`;
}
function whoInWords(users, people) {
    if (users?.reach === "only")
        return listedPeople(users);
    return users?.reach === "all-except" ? `${people}, except ${listedPeople(users)},` : people;
}
function whatInWords(applications, where) {
    if (applications?.reach === "only")
        return `${listedApplications(applications)} ${where}`;
    const everything = `every application ${where}`;
    return applications?.reach === "all-except" ? `${everything}, except ${listedApplications(applications)}` : everything;
}
function listedPeople(users) {
    return count(users, "user or group", "users or groups");
}
function listedApplications(applications) {
    return count(applications, "application", "applications");
}
/** Ids are counted; a reserved word is named, because it stands for more than one. */
function count({ targets }, one, many) {
    const words = [...targets].filter((target) => !(0,_well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuid */ .W_)(target)).sort();
    const ids = targets.size - words.length;
    if (ids === 0)
        return inWords(words);
    return inWords([...words, ids === 1 ? `1 listed ${one}` : `${String(ids)} listed ${many}`]);
}
/** A list in a sentence: "a", "a and b", "a, b and c". */
function inWords(items) {
    const last = items.at(-1) ?? "";
    return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
/** As {@link inWords}; of a long list the first three, and how many more there are. */
function inBrief(items) {
    return items.length <= 4 ? inWords(items) : inWords([...items.slice(0, 3), `${items.length - 3} others`]);
}
/** A number with its noun: "1 partner", "3 partners". */
function counted(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** A value of a file as a sentence quotes it: as JSON, cut where it is long; "nothing" for an absent one. */
function quoted(value) {
    if (value === undefined)
        return "nothing";
    // What is no single value is named, not written out: it can be of any size and depth.
    if (typeof value === "object" && value !== null)
        return Array.isArray(value) ? "a list" : "an object";
    const text = JSON.stringify(value);
    if (text.length <= 80)
        return text;
    return text.startsWith('"') ? `${text.slice(0, 78)}…"` : `${text.slice(0, 79)}…`;
}
const longestName = 60;
/** A name or an id as a sentence can bear it: cut where it is long, never through a character. */
function brief(text) {
    if (text.length <= longestName)
        return text;
    const kept = Array.from(text.slice(0, 2 * longestName)).slice(0, longestName - 1);
    return `${kept.join("")}…`;
}


/***/ }),

/***/ 20:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readTenants)
});

// EXTERNAL MODULE: ./build/src/input/discover.js
var discover = __nccwpck_require__(1359);
// EXTERNAL MODULE: ./build/src/input/limits.js
var input_limits = __nccwpck_require__(9308);
// EXTERNAL MODULE: ./build/src/lint/errors.js
var errors = __nccwpck_require__(4120);
// EXTERNAL MODULE: ./build/src/lint/tenants-config.js
var tenants_config = __nccwpck_require__(1905);
// EXTERNAL MODULE: ./build/src/load-config.js
var load_config = __nccwpck_require__(4276);
// EXTERNAL MODULE: ./build/src/model/tenant.js + 1 modules
var model_tenant = __nccwpck_require__(3133);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/src/input/mapping-finder.js

const none = [];
/** Tells the mappings that name a file. The library for globs is loaded only where there are mappings. */
async function mappingFinder(mappings) {
    if (mappings.length === 0)
        return () => none;
    const tests = await Promise.all(mappings.map(async (mapping) => {
        const excluded = await Promise.all(mapping.files.filter((glob) => glob.startsWith("!")).map((glob) => (0,discover/* matcher */.j)(glob.slice(1))));
        const included = await Promise.all(mapping.files.filter((glob) => !glob.startsWith("!")).map(discover/* matcher */.j));
        return { mapping, names: (file) => included.some((test) => test(file)) && !excluded.some((test) => test(file)) };
    }));
    return (file) => tests.filter(({ names }) => names(file)).map(({ mapping }) => mapping);
}

// EXTERNAL MODULE: ./build/src/model/place.js
var place = __nccwpck_require__(7256);
// EXTERNAL MODULE: ./build/src/model/placeholder.js
var model_placeholder = __nccwpck_require__(9286);
// EXTERNAL MODULE: ./build/src/input/datum-name.js
var datum_name = __nccwpck_require__(6309);
// EXTERNAL MODULE: ./build/src/input/decode.js
var decode = __nccwpck_require__(2158);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __nccwpck_require__(8653);
// EXTERNAL MODULE: ./build/src/input/marks.js
var marks = __nccwpck_require__(1004);
;// CONCATENATED MODULE: ./build/src/input/own-files.js

const catalogKeys = new Set([
    "name",
    "domains",
    "owner",
    "purpose",
    "scenario",
    "tier",
    "approved",
    "reviewBy",
    "expires",
    "approves",
    "assurance",
]);
const configKeys = ["extends", "catalog", "customRules", "mappings", "rules", "baselineTenant"];
/** Which of xtaplint's own files a document is, for people; undefined when it is none. They are never policy input. */
function ownFileKind(value, file) {
    if (!(0,json/* isObject */.Gv)(value))
        return undefined;
    const name = file.slice(file.lastIndexOf("/") + 1).toLowerCase();
    if (name === "xtaplint.yml" || name === "xtaplint.yaml")
        return "config";
    if (Object.hasOwn(value, "failOn") && configKeys.some((key) => Object.hasOwn(value, key)))
        return "config";
    if (isListOf(value["exceptions"], (entry) => "rule" in entry && ("subject" in entry || "expires" in entry)))
        return "exceptions file";
    if (isListOf(value["partners"], isCatalogEntry))
        return "partner catalog";
    if (isListOf(value["mappings"], (entry) => "files" in entry && ("resource" in entry || "properties" in entry)))
        return "mapping";
    if (isListOf(value["entries"], (entry) => "rule" in entry && "fingerprint" in entry))
        return "baseline";
    if ((0,json/* isObject */.Gv)(value["tool"]) && value["tool"]["name"] === "xtaplint")
        return "report";
    return name.startsWith("xtaplint-baseline.") ? "baseline" : undefined;
}
/** A catalog entry is told from a partner object by having none of Graph's settings. */
function isCatalogEntry(entry) {
    const keys = Object.keys(entry);
    return keys.some((key) => catalogKeys.has(key)) && !keys.some((key) => /^(?:b2b|inboundTrust|identitySync|automaticUser|tenantRestr)/i.test(key));
}
function isListOf(value, test) {
    return Array.isArray(value) && value.some((entry) => (0,json/* isObject */.Gv)(entry) && test(entry));
}

;// CONCATENATED MODULE: ./build/src/input/policy-words.js
/** Words that only policies hold, in the spellings of all formats: camelCase, PascalCase and snake_case. */
const policyWords = /cross_?tenant_?access|b2b_?(?:collaboration|direct_?connect|management_?policy)|inbound_?trust|tenant_?id|automatic_?user_?consent|tenant_?restrictions|user_?sync_?inbound|group_?sync_?inbound|multi_?tenant_?organization|conditional_?access|grant_?controls|session_?controls|built_?in_?controls|guests_?or_?external_?users|guest_?user_?role|allow_?invites_?from|allowed_?cloud_?endpoints|identity_?security_?defaults|external_?identities_?policy/i;
/** Further words of the objects that are read and of our own files, too common to say that a file matters. */
const resourceWords = /odata|verifiedDomains|allowedCombinations|selfServiceSignUp|countriesAndRegions|ipRanges|externalIdentit|isEnabled|joinedDateTime|createdDateTime|userPrincipalName|principalId|identitySources|allowedTargetScope|autoExtendDuration|autoApplyDecisionsEnabled|^(?:exceptions|failOn)\s*:/im;
/** Whether a text speaks of policies: then a file that cannot be read may not be passed over. */
function holdsPolicyWord(text) {
    return policyWords.test(text);
}
/** Whether a text could hold any object that is read. YAML without a word of them is not parsed: that is dear. */
function mayHoldResource(text) {
    return policyWords.test(text) || resourceWords.test(text);
}
/** Whether a PowerShell file could be a DSC configuration or its data: any other is not parsed. */
function mayHoldConfiguration(extension, text) {
    const mark = extension === ".ps1" ? /\bconfiguration[ \t]+["'\w]/i : extension === ".psd1" ? /\bNonNodeData\b/i : undefined;
    return mark?.test(text) === true && policyWords.test(text);
}
/** Types of Terraform resources that keep Entra's policies; those of a named location have no other word of ours. */
const terraformTypes = /\b(?:azuread|msgraph|microsoft365|microsoft365wp)_/;
/** Whether a Terraform file could hold any resource that is read. Its parser is not loaded for others. */
function mayHoldTerraform(text) {
    return policyWords.test(text) || terraformTypes.test(text);
}

;// CONCATENATED MODULE: ./build/src/input/decline.js




const graphExport = "give Graph's JSON of the tenant";
const capitals = `holds objects with names in capitals and nothing that says of which tool: ${graphExport}`;
function has(...names) {
    return (value) => names.every((name) => Object.hasOwn(value, name));
}
/** What is known by its shape and not read, under a key that announces it (tools write their keys in one way, so case counts). */
const strangers = new Map([
    ["terraform_version", { test: has("version"), reason: "holds a Terraform state of another version than 4: give the output of terraform show -json" }],
    ["encrypted_data", { test: has("encryption_version"), reason: "holds an encrypted state: give the output of tofu show -json" }],
    ["TestResultSummary", { reason: `holds a report of the Zero Trust Assessment, not the policies: ${graphExport}` }],
    ["FailedCount", { test: has("Tests"), reason: `holds a report of Maester, not the policies: ${graphExport}` }],
    ["CheckID", { test: has("Provider"), reason: `holds the description of a check of Prowler, not the policies: ${graphExport}` }],
    ["finding_info", { test: has("metadata"), reason: `holds findings of a scanner such as Prowler, not the policies: ${graphExport}` }],
    ["findingInfo", { test: has("metadata"), reason: `holds findings of a scanner such as monkey365, not the policies: ${graphExport}` }],
    ["helpText", { test: isCippStandard, reason: `holds CIPP's standards, which are settings of CIPP and not the policies: ${graphExport}` }],
    ["EAMTierLevelName", { reason: `holds a classification of roles, not the policies: ${graphExport}` }],
    ["rolePermissions", { reason: `holds role definitions, not the policies: ${graphExport}` }],
    ["$schema", { test: isAzureTemplate, reason: `holds an Azure Resource Manager template, not the policies: ${graphExport}` }],
]);
/**
 * Why a document in which no policy was found is not read. Asked only then: a file must not be able to hide its
 * policies behind a key that looks like another tool's.
 */
function declineDocument(value, file) {
    const own = ownFileKind(value, file);
    if (own !== undefined)
        return `xtaplint's own file (${own}), never policy input`;
    const wrapped = (0,json/* isObject */.Gv)(value) ? value["value"] : value;
    for (const shown of [value, Array.isArray(wrapped) ? wrapped.find(json/* isObject */.Gv) : wrapped]) {
        if (!(0,json/* isObject */.Gv)(shown))
            continue;
        for (const key of Object.keys(shown)) {
            const stranger = strangers.get(key);
            if (stranger !== undefined && stranger.test?.(shown) !== false)
                return stranger.reason;
        }
    }
    return undefined;
}
/** Why none of the objects that look like policies is one, or one that can be read; undefined when any can. */
function declineResources(resources, text) {
    if (resources.length === 0)
        return undefined;
    // Objects of the Graph PowerShell SDK and of Microsoft365DSC have capitals, too; they are read before this is asked.
    if (resources.every(({ value }) => (0,marks/* hasCapitalNames */.Zv)(value)))
        return capitals;
    // Looking for the words first is much cheaper than looking at every value.
    if (text.length > longestSchema || !schemaMarks.some((mark) => text.includes(mark)))
        return undefined;
    return resources.every(isSchemaSample) ? "holds a page's schema, whose values are names of types, and no policy" : undefined;
}
function isCippStandard(value) {
    const name = value["name"];
    return typeof name === "string" && name.startsWith("standards.");
}
function isAzureTemplate(value) {
    const schema = value["$schema"];
    return typeof schema === "string" && /deploymentTemplate|deploymentParameters|Microsoft\.Logic/i.test(schema);
}
const typeName = /^(?:(?:Edm\.)?(?:Boolean|String|Guid|DateTimeOffset|Int(?:16|32|64))|microsoft\.graph\.\w+|Collection\(.*\))(?: \(.*\))?$/i;
const judgedProperties = new Set([
    "state",
    "tenantId",
    "isServiceDefault",
    "isServiceProvider",
    "isInMultiTenantOrganization",
    "isEnabled",
    "allowInvitesFrom",
    "guestUserRoleId",
    "operator",
    "isMfaAccepted",
    "inboundAllowed",
    "accessType",
    "isSyncAllowed",
    "allowedToUseSSPR",
]);
const sectionPattern = /^(?:b2b|inboundTrust)/i;
/** What a text must hold to be a schema. */
const schemaMarks = ['"@odata.type"', "oolean", 'tring"', "Edm.", "microsoft.graph."];
const longestSchema = 200_000;
/** Whether a resource is a page's schema and not data: its values are names of types. */
function isSchemaSample({ value }) {
    return showsTypes(value) || Object.values(value).some((inner) => (0,json/* isObject */.Gv)(inner) && showsTypes(inner)) || hasBareSections(value);
}
function showsTypes(value) {
    for (const key of Object.keys(value)) {
        const shown = value[key];
        if (typeof shown === "string" && judgedProperties.has(key) && typeName.test(shown))
            return true;
    }
    return false;
}
/** Sections that hold nothing but the name of their type. */
function hasBareSections(value) {
    let count = 0;
    for (const key of Object.keys(value)) {
        const inner = value[key];
        if (!(0,json/* isObject */.Gv)(inner) || !sectionPattern.test(key))
            continue;
        const names = Object.keys(inner);
        if (names.length !== 1 || names[0] !== "@odata.type")
            return false;
        count += 1;
    }
    return count > 0;
}
const languages = new Map([
    [".ps1", "PowerShell and no Microsoft365DSC configuration"],
    [".psd1", "PowerShell data and no layer of Microsoft365DSC"],
]);
/** Why a file in a language that is not read is declined; undefined for the others. */
function declineLanguage(extension, text) {
    const language = languages.get(extension);
    if (language === undefined)
        return undefined;
    return holdsPolicyWord(text) ? `holds ${language}, which this version does not read: ${graphExport}` : noPolicy;
}
/** Said of a file that is well-formed and about something else. */
const noPolicy = "holds no policy";

;// CONCATENATED MODULE: ./build/src/input/foreign.js

const formats = [
    { shows: marks/* showsScubaGear */.aE, load: async () => (await __nccwpck_require__.e(/* import() */ 554).then(__nccwpck_require__.bind(__nccwpck_require__, 3554))).translateScubaGear },
    { shows: marks/* showsM365dsc */.AY, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(206), __nccwpck_require__.e(508)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8508))).translateM365dsc },
    { shows: marks/* showsUtcm */.wd, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(206), __nccwpck_require__.e(744)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6744))).translateUtcm },
    { shows: marks/* showsCipp */.NI, load: async () => (await __nccwpck_require__.e(/* import() */ 829).then(__nccwpck_require__.bind(__nccwpck_require__, 8829))).translateCipp },
    { shows: marks/* showsTmf */.Ub, load: async () => (await __nccwpck_require__.e(/* import() */ 518).then(__nccwpck_require__.bind(__nccwpck_require__, 1518))).translateTmf },
    { shows: marks/* showsPowerShell */.qi, load: async () => (await __nccwpck_require__.e(/* import() */ 136).then(__nccwpck_require__.bind(__nccwpck_require__, 6136))).translatePowerShell },
    { shows: marks/* showsTerraform */.RR, load: async () => (await __nccwpck_require__.e(/* import() */ 782).then(__nccwpck_require__.bind(__nccwpck_require__, 6782))).translateTerraform },
];
/** What reads a document that is not Graph's own; undefined for Graph's, and for what nobody reads. */
function foreignFormat(value, graph, file, text) {
    return formats.find((format) => format.shows(value, graph, file, text));
}

// EXTERNAL MODULE: ./build/src/input/json.js + 5 modules
var input_json = __nccwpck_require__(2170);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
// EXTERNAL MODULE: ./build/src/model/properties.js
var properties = __nccwpck_require__(2334);
;// CONCATENATED MODULE: ./build/src/input/odd-keys.js



/** Shorter keys lie too near to each other: `user` and `users` can both be meant. */
const shortestMisspelling = 5;
const furthestMisspelling = 2;
/**
 * The keys of a resource that are not Graph's. Of the cross-tenant objects every one is told, at any depth; of the
 * others, whose lists of properties grow often, only what is nearly a known key that is missing.
 */
function oddKeysOf(resource) {
    const odd = [];
    collect(resource.value, (0,properties/* typeOfKind */.MO)(resource.kind), (0,properties/* isCrossTenantKind */.Z0)(resource.kind), [], resource.place, odd);
    return odd;
}
function collect(value, owner, tellsUnknown, path, root, odd) {
    const known = properties/* graphProperties */.Mw.get(owner);
    if (known === undefined)
        return;
    for (const key in value) {
        const type = known.get(key);
        if (type === undefined) {
            const found = judge(key, value, owner, known, tellsUnknown);
            if (found !== undefined)
                odd.push({ place: placeAt(root, path).at(key), ...found });
        }
        else if (type !== null) {
            path.push(key);
            descend(value[key], type, tellsUnknown, path, root, odd);
            path.pop();
        }
    }
}
function descend(inner, type, tellsUnknown, path, root, odd) {
    if ((0,json/* isObject */.Gv)(inner))
        return collect(inner, type, tellsUnknown, path, root, odd);
    if (!Array.isArray(inner))
        return;
    const items = inner;
    for (let index = 0; index < items.length; index += 1) {
        const item = items[index];
        if (!(0,json/* isObject */.Gv)(item))
            continue;
        path.push(index);
        collect(item, type, tellsUnknown, path, root, odd);
        path.pop();
    }
}
function judge(key, value, owner, known, tellsUnknown) {
    // `@odata.type`, `partners@odata.context` and the like describe the transfer, not the object.
    if (key.includes("@"))
        return undefined;
    const lower = key.toLowerCase();
    let meant;
    let nearest = key.length < shortestMisspelling ? 1 : furthestMisspelling + 1;
    for (const name of known.keys()) {
        const away = Math.abs(name.length - key.length) < nearest ? (0,mod/* distance */.Io)(lower, name.toLowerCase()) : nearest;
        if (away >= nearest || (away > 0 && name.length < shortestMisspelling) || Object.hasOwn(value, name))
            continue;
        nearest = away;
        meant = name;
    }
    if (meant !== undefined)
        return { meant, caseOnly: nearest === 0, owner };
    return tellsUnknown ? { caseOnly: false, owner } : undefined;
}
function placeAt(root, path) {
    let place = root;
    for (const step of path)
        place = place.at(step);
    return place;
}

// EXTERNAL MODULE: ./build/src/input/pointer.js
var input_pointer = __nccwpck_require__(6383);
// EXTERNAL MODULE: ./build/src/input/recognise.js + 1 modules
var recognise = __nccwpck_require__(5066);
// EXTERNAL MODULE: ./build/src/input/bytes.js
var input_bytes = __nccwpck_require__(6969);
// EXTERNAL MODULE: ./build/src/input/lines.js
var lines = __nccwpck_require__(4409);
// EXTERNAL MODULE: ./build/src/yaml-depth.js
var yaml_depth = __nccwpck_require__(1162);
;// CONCATENATED MODULE: ./build/src/input/yaml.js



const tooDeep = "this YAML is nested too deeply";
/** Parses a YAML file of one document into JSON's types. The library is loaded here: most runs see no YAML. */
async function parseYaml(text, encoding) {
    const yaml = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    if ((0,yaml_depth/* nestsTooDeep */.q)(yaml, text))
        return { reason: tooDeep };
    try {
        // Repeated keys are reported by the document itself, as for JSON; keys that are no text cannot be in a pointer.
        const ast = yaml.parseDocument(text, {
            uniqueKeys: false,
            stringKeys: true,
            resolveKnownTags: false,
            prettyErrors: false,
            logLevel: "error",
        });
        const [error] = ast.errors;
        if (error !== undefined)
            return { reason: `${(0,lines/* positionText */.J)(text, error.pos[0])}: ${sentence(error.code, error.message)}` };
        if (ast.contents === null)
            return { reason: "the file is empty" };
        const targets = targetsOf(yaml, ast);
        if ("fault" in targets)
            return { reason: `${(0,lines/* positionText */.J)(text, targets.offset)}: ${targets.fault}` };
        const value = ast.toJS();
        return { document: new YamlDocument(yaml, text, ast, targets, value, encoding) };
    }
    catch (error) {
        // The library unrolls aliases: what is built to exhaust it ends here.
        if (error instanceof ReferenceError)
            return { reason: "the aliases of this YAML expand without bounds" };
        throw error;
    }
}
function sentence(code, message) {
    if (code === "MULTIPLE_DOCS")
        return "a second YAML document begins here, and a file is read as one: split it";
    const [line] = message.split("\n");
    return `this is not YAML: ${(line ?? message).replace(/[.:]$/, "")}`;
}
class YamlDocument {
    value;
    encoding;
    #yaml;
    #text;
    #ast;
    #lines;
    #targets;
    constructor(yaml, text, ast, targets, value, encoding) {
        this.#targets = targets;
        this.value = value;
        this.encoding = encoding;
        this.#yaml = yaml;
        this.#text = text;
        this.#ast = ast;
        this.#lines = new lines/* LineReader */.uo(text);
    }
    locate(pointers) {
        const spans = new Map();
        for (const pointer of pointers) {
            const steps = (0,input_pointer/* stepsOf */.B)(pointer);
            const span = steps === undefined ? undefined : this.#spanOf(steps);
            if (span !== undefined)
                spans.set(pointer, span);
        }
        return (0,lines/* rangesOf */.wA)(this.#text, spans);
    }
    duplicatedKeys() {
        const { isMap, isSeq } = this.#yaml;
        const duplicates = [];
        const left = [{ node: this.#ast.contents, pointer: "" }];
        for (let here = left.pop(); here !== undefined; here = left.pop()) {
            if (isSeq(here.node)) {
                for (const [index, item] of here.node.items.entries())
                    left.push({ node: item, pointer: `${here.pointer}/${index}` });
            }
            if (!isMap(here.node))
                continue;
            const last = new Map();
            const repeated = new Set();
            for (const pair of here.node.items) {
                const key = this.#keyOf(pair);
                if (last.has(key))
                    repeated.add(key);
                last.set(key, pair);
            }
            for (const [key, pair] of last) {
                const pointer = `${here.pointer}/${(0,input_pointer/* writtenStep */.y)(key)}`;
                if (repeated.has(key))
                    duplicates.push({ pointer, offset: this.#rangeOf(pair.key)?.start ?? 0 });
                left.push({ node: pair.value, pointer });
            }
        }
        return duplicates.sort((one, other) => one.offset - other.offset).map((duplicate) => duplicate.pointer);
    }
    lines(from, to) {
        return this.#lines.lines(from, to);
    }
    #spanOf(steps) {
        const { isMap, isSeq } = this.#yaml;
        let node = this.#ast.contents;
        let span = this.#rangeOf(node);
        for (const step of steps) {
            node = this.#resolved(node);
            if (isMap(node)) {
                const pair = node.items.findLast((item) => this.#keyOf(item) === step);
                if (pair === undefined)
                    return undefined;
                span = this.#memberSpan(pair);
                node = pair.value;
            }
            else if (isSeq(node) && String(Number(step)) === step && Number(step) < node.items.length) {
                node = node.items[Number(step)];
                span = this.#rangeOf(node);
            }
            else {
                return undefined;
            }
        }
        return span;
    }
    #memberSpan(pair) {
        const key = this.#rangeOf(pair.key);
        const value = this.#rangeOf(pair.value);
        return key === undefined ? value : { start: key.start, end: Math.max(key.end, value?.end ?? 0) };
    }
    /** Where a node is written; a block collection is said to end after its line break, which no reader would mark. */
    #rangeOf(node) {
        if (!this.#yaml.isNode(node) || !node.range)
            return undefined;
        const [start, valueEnd] = node.range;
        let end = valueEnd;
        while (end > start && /\s/.test(this.#text.charAt(end - 1)))
            end -= 1;
        return { start, end };
    }
    #keyOf(pair) {
        return this.#yaml.isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
    }
    #resolved(node) {
        return this.#yaml.isAlias(node) ? this.#targets.get(node) : node;
    }
}
/** What every alias stands for: the last node before it that carries its name. */
function targetsOf(yaml, ast) {
    const anchors = new Map();
    const targets = new Map();
    let fault;
    yaml.visit(ast, {
        Node: (_key, node) => {
            if (!yaml.isAlias(node)) {
                if (node.anchor !== undefined)
                    anchors.set(node.anchor, node);
                return;
            }
            const target = anchors.get(node.source);
            const offset = node.range?.[0] ?? 0;
            if (target === undefined)
                fault ??= { fault: `the alias *${node.source.slice(0, 40)} names nothing before it`, offset };
            else if (target.range && offset < target.range[2])
                fault ??= { fault: "this alias stands inside what it names", offset };
            else
                targets.set(node, target);
        },
    });
    return fault ?? targets;
}

;// CONCATENATED MODULE: ./build/src/input/read-file.js














/**
 * Reads, parses and recognises one file, by `mappings` where any name it. Graph's JSON needs no waiting: a promise for
 * each of many small files is dear.
 */
function readFile(found, limits, mappings = []) {
    const outcome = read(found, limits, mappings);
    return mappings.length === 0 ? outcome : Promise.resolve(outcome).then(asNamed);
}
/** A file that a mapping names matters: one that does not fit its mapping must not be passed over. */
function asNamed(outcome) {
    return "document" in outcome ? outcome : { ...outcome, isFault: true, speaksOfPolicy: true };
}
function read({ file, path }, limits, mappings) {
    const extension = (0,external_node_path_.extname)(file).toLowerCase();
    const isYaml = extension === ".yml" || extension === ".yaml";
    const bytes = (0,input_bytes/* readBytes */.i)(path, limitOf(extension, limits));
    if ("reason" in bytes)
        return fault(bytes.reason, (0,decode/* decodeLeniently */.t)(bytes.beginning));
    const decoded = (0,decode/* decode */.D)(bytes);
    if ("reason" in decoded)
        return fault(decoded.reason, (0,decode/* decodeLeniently */.t)(bytes));
    const { text, encoding } = decoded;
    if (mayHoldConfiguration(extension, text))
        return readPowerShell(file, extension, text, encoding, mappings);
    const language = declineLanguage(extension, text);
    if (language !== undefined)
        return declined(language, encoding);
    if (isYaml && mappings.length === 0 && text.trim() !== "" && !mayHoldResource(text) && (0,datum_name/* datumResource */.W)(file) === undefined)
        return declined(noPolicy, encoding);
    if (extension === ".tf")
        return mayHoldTerraform(text) ? readTerraform(file, text, encoding) : declined(noPolicy, encoding);
    if (isYaml)
        return parseYaml(text, encoding).then((parsed) => understand(file, parsed, text, encoding, "graph-yaml", mappings));
    return understand(file, (0,input_json/* parseJson */.q)(text, encoding), text, encoding, "graph-json", mappings);
}
/** A script that is no configuration is declined like any other language. */
async function readPowerShell(file, extension, text, encoding, mappings) {
    const { parseConfiguration, parseDataFile } = await __nccwpck_require__.e(/* import() */ 192).then(__nccwpck_require__.bind(__nccwpck_require__, 3192));
    const parsed = extension === ".psd1" ? parseDataFile(text, encoding) : parseConfiguration(text, encoding);
    if (parsed === undefined)
        return declined(declineLanguage(extension, text) ?? noPolicy, encoding);
    return understand(file, parsed, text, encoding, "powershell", mappings);
}
/** Bytes. */
function limitOf(extension, { fileBytes, yamlBytes, hclBytes }) {
    if (extension === ".yml" || extension === ".yaml")
        return Math.min(yamlBytes, fileBytes);
    return extension === ".tf" ? Math.min(hclBytes, fileBytes) : fileBytes;
}
/** The parser is loaded here: most runs see no Terraform. */
async function readTerraform(file, text, encoding) {
    const [{ parseHcl }, { translateTerraformState }] = await Promise.all([__nccwpck_require__.e(/* import() */ 153).then(__nccwpck_require__.bind(__nccwpck_require__, 6153)), __nccwpck_require__.e(/* import() */ 782).then(__nccwpck_require__.bind(__nccwpck_require__, 6782))]);
    const parsed = await parseHcl(text, encoding);
    if ("nothing" in parsed)
        return declined(parsed.nothing, encoding);
    if ("reason" in parsed)
        return { ...fault(parsed.reason, text), encoding };
    const { document } = parsed;
    return judgeTranslation(file, document, translateTerraformState(document.value, file, "terraform-hcl"), text);
}
function fault(reason, text) {
    return { reason, isFault: true, speaksOfPolicy: holdsPolicyWord(text) };
}
function declined(reason, encoding) {
    return { reason, encoding, isFault: false, speaksOfPolicy: false };
}
function understand(file, parsed, text, encoding, format, mappings) {
    if ("reason" in parsed)
        return { ...fault(parsed.reason, text), encoding };
    const { document } = parsed;
    const { value } = document;
    if (mappings.length > 0) {
        return __nccwpck_require__.e(/* import() */ 803).then(__nccwpck_require__.bind(__nccwpck_require__, 5803)).then(({ translateMapped }) => judgeTranslation(file, document, translateMapped(value, file, mappings), text));
    }
    const recognised = (0,recognise/* recognise */.G)(value, file);
    const foreign = foreignFormat(value, recognised, file, text);
    if (foreign !== undefined) {
        return foreign.load().then((translate) => judgeTranslation(file, document, translate(value, file), text));
    }
    const { resources, lists } = recognised;
    if (resources.length === 0 && lists.length === 0) {
        return declined(declineDocument(value, file) ?? recognised.reason ?? emptyReason(value), encoding);
    }
    const strange = declineResources(resources, text);
    if (strange !== undefined)
        return declined(strange, encoding);
    const placeholder = (0,model_placeholder/* placeholderIn */.P)(text);
    return {
        format: recognised.isEntraExporter ? "entra-exporter" : format,
        encoding,
        notes: notesOf(recognised, placeholder),
        counts: countsOf(resources),
        resources,
        facts: factsOf(file, document, recognised, placeholder !== undefined),
        document,
    };
}
function judgeTranslation(file, document, translated, text) {
    const { format, resources, lists, reason, isFault } = translated;
    const { encoding } = document;
    if (resources.length === 0 && lists.length === 0) {
        if (reason !== undefined && isFault === true)
            return { ...fault(reason, text), encoding };
        return declined(reason ?? declineDocument(document.value, file) ?? noPolicy, encoding);
    }
    const placeholder = (0,model_placeholder/* placeholderIn */.P)(text);
    return {
        format,
        encoding,
        notes: notesOf(translated, placeholder),
        counts: countsOf(resources),
        resources,
        facts: factsOf(file, document, translated, placeholder !== undefined),
        document,
    };
}
function emptyReason(value) {
    const isEmpty = Array.isArray(value) && value.length === 0;
    return isEmpty ? "holds an empty list, and neither a context nor the path says of what" : noPolicy;
}
function notesOf({ notes, lists }, placeholder) {
    const all = [...notes];
    if (lists.some((list) => list.nextLink !== undefined))
        all.push("holds one page of several: the rest of the list is missing");
    if (placeholder !== undefined)
        all.push(`a template: holds placeholders such as ${placeholder}`);
    return all;
}
function countsOf(resources) {
    const counts = {};
    for (const { kind } of resources)
        counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
}
function factsOf(file, document, { resources, lists, syncWrites = [] }, isTemplate) {
    const root = place/* Place */.Y.root(file);
    const oddKeys = [];
    for (const resource of resources)
        for (const odd of oddKeysOf(resource))
            oddKeys.push(odd);
    const duplicatedKeys = document.duplicatedKeys().map((pointer) => {
        let place = root;
        for (const step of (0,input_pointer/* stepsOf */.B)(pointer) ?? [])
            place = place.at(step);
        return place;
    });
    return { file, root, lists, oddKeys, duplicatedKeys, repeatedObjects: [], isTemplate, syncWrites };
}

// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __nccwpck_require__(4163);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __nccwpck_require__(4777);
;// CONCATENATED MODULE: ./build/src/model/same-meaning.js



/** No setting of Graph is this deep; below it hostile input could exhaust the stack, so everything there counts as the same. */
const deepest = 64;
/** They say when something was written, not what. */
const times = new Set(["createddatetime", "modifieddatetime"]);
/**
 * Whether two values mean the same: lists are sets, keys and GUIDs have no case, null and empty are the same as absent,
 * and annotations (`@odata.…`) and times of writing do not count. What differs outweighs what could not be determined.
 */
function sameMeaning(one, other, depth = 0) {
    if (depth > deepest)
        return true;
    if (!(0,json/* isObject */.Gv)(one) || !(0,json/* isObject */.Gv)(other)) {
        const gaps = [];
        const same = canonical(one, gaps, depth) === canonical(other, gaps, depth);
        return gaps[0] ?? same;
    }
    const [here, there] = [meaningful(one), meaningful(other)];
    let gap;
    for (const key of new Set([...here.keys(), ...there.keys()])) {
        const same = sameMeaning(here.get(key), there.get(key), depth + 1);
        if (same === false)
            return false;
        if ((0,undetermined/* isUndetermined */.xm)(same))
            gap = same;
    }
    return gap ?? true;
}
function meaningful(object) {
    const members = new Map();
    for (const key of Object.keys(object)) {
        const lower = key.toLowerCase();
        if (!key.includes("@") && !times.has(lower))
            members.set(lower, object[key]);
    }
    return members;
}
/** One text for all that means the same; the empty text for nothing. */
function canonical(value, gaps, depth) {
    if (depth > deepest || value === undefined || value === null)
        return "";
    if ((0,undetermined/* isUndetermined */.xm)(value)) {
        gaps.push(value);
        return "";
    }
    if (typeof value === "string") {
        const text = value.trim();
        return JSON.stringify((0,well_known/* isGuid */.W_)(text) ? text.toLowerCase() : text);
    }
    if (Array.isArray(value)) {
        const parts = value.map((part) => canonical(part, gaps, depth + 1)).filter((part) => part !== "");
        return parts.length === 0 ? "" : `[${[...new Set(parts)].sort().join(",")}]`;
    }
    if (!(0,json/* isObject */.Gv)(value))
        return JSON.stringify(value);
    const parts = [...meaningful(value)]
        .map(([key, part]) => ({ key, text: canonical(part, gaps, depth + 1) }))
        .filter(({ text }) => text !== "")
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    return parts.length === 0 ? "" : `{${parts.map(({ key, text }) => `${JSON.stringify(key)}:${text}`).join(",")}}`;
}

// EXTERNAL MODULE: ./build/src/model/words.js
var words = __nccwpck_require__(7578);
;// CONCATENATED MODULE: ./build/src/input/repeats.js




/** Kinds of which a tenant has one, with the members that are objects of their own. */
const singletons = new Map([
    ["crossTenantAccessPolicy", ["default", "partners", "templates"]],
    ["multiTenantOrganization", ["tenants"]],
    ["multiTenantOrganizationPartnerConfigurationTemplate", []],
    ["multiTenantOrganizationIdentitySyncPolicyTemplate", []],
    ["authorizationPolicy", []],
    ["identitySecurityDefaultsEnforcementPolicy", []],
    ["externalIdentitiesPolicy", []],
    ["authenticationFlowsPolicy", []],
]);
/** Kinds of which each object has an id. Defaults and partners have rules of their own and are kept. */
const keys = new Map([
    ["identitySynchronization", "tenantId"],
    ["multiTenantOrganizationMember", "tenantId"],
    ["conditionalAccessPolicy", "id"],
    ["namedLocation", "id"],
    ["authenticationStrengthPolicy", "id"],
    ["b2bManagementPolicy", "id"],
    ["organization", "id"],
]);
const syncHalves = ["userSyncInbound", "groupSyncInbound"];
/** Keeps the first of what several files hold. `resources` come in canonical order: files by path, then position. */
function withoutRepeats(resources) {
    const first = new Map();
    const repeated = new Map();
    const kept = resources.filter((resource) => {
        const identity = identityOf(resource);
        const before = identity === undefined ? undefined : first.get(identity);
        if (identity === undefined || before === undefined) {
            if (identity !== undefined)
                first.set(identity, resource);
            return true;
        }
        const { file } = resource.place;
        // Twice in one file is how that file writes it, and no matter of which file counts.
        if (before.place.file === file)
            return true;
        const ofFile = repeated.get(file) ?? [];
        ofFile.push(repeatOf(resource, before.value, before.place, identity));
        repeated.set(file, ofFile);
        return false;
    });
    return { kept, repeated };
}
function identityOf({ kind, value }) {
    if (singletons.has(kind))
        return kind;
    const key = keys.get(kind);
    if (key === undefined)
        return undefined;
    const id = (0,json/* word */.Vm)((0,json/* valueIn */.xm)(value, key)) ?? "";
    // A placeholder, or the zeros that stand for one, is nobody's id.
    if (!(0,well_known/* isGuid */.W_)(id) || !/[1-9a-f]/.test(id))
        return undefined;
    // Terraform writes user and group synchronization apart: halves of one object are no repeat of each other.
    const halves = kind === "identitySynchronization" ? syncHalves.filter((half) => (0,json/* member */.Dc)(value, half) !== undefined) : [];
    return [kind, id, ...halves].join("/");
}
function repeatOf({ kind, value, place }, before, first, identity) {
    const name = (0,json/* valueIn */.xm)(value, "displayName");
    const label = typeof name === "string" && name.trim() !== "" && !singletons.has(kind) ? `${kind} ${(0,words/* quoted */.TL)(name.trim())}` : kind;
    return { kind, identity, label, place, first, isSame: sameMeaning(ownPart(before, kind), ownPart(value, kind)) };
}
function ownPart(value, kind) {
    const others = singletons.get(kind) ?? [];
    if (others.length === 0)
        return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => !others.includes(key.toLowerCase())));
}
const mostNamed = 3;
/** Says of a file which of its objects count already, because an earlier file holds them. */
function repeatNotes(repeated) {
    const byFile = new Map();
    for (const { first, label, isSame } of repeated) {
        if (isSame !== true)
            continue;
        const labels = byFile.get(first.file) ?? [];
        labels.push(label);
        byFile.set(first.file, labels);
    }
    return [...byFile].map(([file, labels]) => {
        const more = labels.length > mostNamed ? ` and ${String(labels.length - mostNamed)} more` : "";
        return `holds ${labels.slice(0, mostNamed).join(", ")}${more} again, as in ${file}: counted once`;
    });
}

;// CONCATENATED MODULE: ./build/src/input/read.js





/** Reads all policy files that `paths` mean. Nothing is skipped in silence, and no file can make it throw. */
async function readInput(options) {
    const limits = { ...input_limits/* defaultLimits */.M, ...options.limits };
    const mappingsOf = await mappingFinder(options.mappings ?? []);
    const found = await (0,discover/* discover */.k)(options.cwd, options.paths, options.ownFiles, limits.files);
    const { only } = options;
    const files = only === undefined ? found.files : found.files.filter(({ file }) => only.has(file));
    const isPartial = files.length < found.files.length;
    const inputs = found.problems.map(({ file, reason, role }) => {
        return { file, status: isFailure(role, options) ? "failed" : "declined", reason };
    });
    const resources = [];
    const facts = [];
    const documents = new Map();
    for (const file of files) {
        const reading = readFile(file, limits, mappingsOf(file.file));
        const outcome = reading instanceof Promise ? await reading : reading;
        if ("document" in outcome) {
            const { format, encoding, notes, counts } = outcome;
            inputs.push({ file: file.file, status: "read", format, encoding, ...(notes.length > 0 && { notes }), resources: counts });
            for (const resource of outcome.resources)
                resources.push(resource);
            facts.push(outcome.facts);
            documents.set(file.file, outcome.document);
            continue;
        }
        const { reason, encoding, isFault, speaksOfPolicy } = outcome;
        const isNamed = only?.get(file.file)?.named ?? (options.named && file.named);
        const failed = isFault ? isNamed || options.configured || speaksOfPolicy : isNamed;
        inputs.push({ file: file.file, status: failed ? "failed" : "declined", reason, ...(encoding !== undefined && { encoding }) });
    }
    if (found.problems.length > 0)
        inputs.sort((one, other) => (one.file < other.file ? -1 : Number(one.file > other.file)));
    const { kept, repeated } = withoutRepeats(resources);
    if (repeated.size === 0)
        return { inputs, resources, facts, documents, isPartial };
    return {
        inputs: inputs.map((record) => countedOnce(record, repeated.get(record.file) ?? [])),
        resources: kept,
        facts: facts.map((each) => ({ ...each, repeatedObjects: repeated.get(each.file) ?? [] })),
        documents,
        isPartial,
    };
}
function countedOnce(record, repeated) {
    if (repeated.length === 0)
        return record;
    const counts = { ...record.resources };
    for (const { kind } of repeated)
        counts[kind] = (counts[kind] ?? 0) - 1;
    const notes = [...(record.notes ?? []), ...repeatNotes(repeated)];
    const left = Object.entries(counts).filter(([, count]) => count > 0);
    return { ...record, ...(notes.length > 0 && { notes }), resources: Object.fromEntries(left) };
}
/** A path that the user wrote must give something; a configured glob may match nothing, as when the last partner is removed. */
function isFailure(role, options) {
    return options.configured ? role !== "empty" : options.named && role !== "met";
}

// EXTERNAL MODULE: ./build/src/lint/layers.js
var lint_layers = __nccwpck_require__(7729);
// EXTERNAL MODULE: ./build/src/load-baseline.js + 1 modules
var load_baseline = __nccwpck_require__(8080);
// EXTERNAL MODULE: ./build/src/load-custom-rules.js + 2 modules
var load_custom_rules = __nccwpck_require__(3637);
// EXTERNAL MODULE: ./build/src/input/own-text.js
var own_text = __nccwpck_require__(8644);
// EXTERNAL MODULE: ./build/src/model/mapping.js
var mapping = __nccwpck_require__(6689);
// EXTERNAL MODULE: ./build/src/model/nearest.js
var nearest = __nccwpck_require__(7957);
;// CONCATENATED MODULE: ./build/src/model/graph-path.js



/**
 * Why a path below an object of `kind` is none of Graph's: a clause with the nearest right word; undefined when it is
 * one. Of the kinds whose lists of properties grow often, only what is nearly a known property is wrong.
 */
function graphPathFault(kind, path) {
    const isWhollyKnown = (0,properties/* isCrossTenantKind */.Z0)(kind);
    let type = (0,properties/* typeOfKind */.MO)(kind);
    let before = "";
    for (const step of (0,mapping/* graphSteps */.Ac)(path)) {
        if (type === "crossTenantAccessPolicyTarget")
            return `${before} is a list: give it the path of the ids, with targetType`;
        const known = type === null ? undefined : properties/* graphProperties */.Mw.get(type);
        if (known === undefined)
            return isWhollyKnown ? `${before} has no properties` : undefined;
        const next = known.get(step);
        if (next === undefined) {
            if (step.includes("@"))
                return undefined;
            const meant = (0,nearest/* nearest */.p)(step, [...known.keys()]);
            if (meant === undefined && !isWhollyKnown)
                return undefined;
            return `unknown property "${step}" of ${String(type)}${meant === undefined ? "" : `; did you mean "${meant}"?`}`;
        }
        type = next;
        before = step;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/lint/own-file.js
var own_file = __nccwpck_require__(6366);
;// CONCATENATED MODULE: ./build/src/lint/mapping-file.js




/**
 * Reads a mapping file. `file` names it in the errors.
 * @throws ConfigError with a sentence for each problem, with line and column and the nearest word that would be right.
 */
async function parseMappingFile(text, file) {
    const { isMappingFile } = await __nccwpck_require__.e(/* import() */ 336).then(__nccwpck_require__.bind(__nccwpck_require__, 336));
    const kind = { whole: "the mapping file", pattern: "a path: write keys with dots between them", isValid: isMappingFile };
    const { value, at } = await (0,own_file/* parseOwnFile */.w)(text, file, kind);
    const problems = [];
    for (const [index, { resource, key, properties }] of value.mappings.entries()) {
        const here = ["mappings", index];
        const ofKey = key === undefined ? [] : [{ path: key, at: [...here, "key"] }];
        const ofProperties = pathsOf(properties, "", [...here, "properties"], problems, at);
        for (const each of [...ofKey, ...ofProperties]) {
            const fault = pathFault(resource, each.path);
            if (fault !== undefined)
                problems.push(`${at(each.at)}: ${fault}`);
        }
        if (key !== undefined && Object.hasOwn(properties, key))
            problems.push(`${at([...here, "key"])}: ${key} is among the properties, too: keep one`);
    }
    if (problems.length > 0)
        throw new errors/* ConfigError */.x([...new Set(problems)]);
    return value.mappings;
}
/** All of Graph's paths that `sources` state. Two of which one holds the other would write over each other. */
function pathsOf(sources, before, here, problems, at) {
    const known = new Set(Object.keys(sources));
    return Object.entries(sources).flatMap(([key, source]) => {
        const place = [...here, key];
        const steps = (0,mapping/* graphSteps */.Ac)(key);
        const around = steps.map((_, index) => steps.slice(0, index).join(".")).find((outer) => known.has(outer));
        if (around !== undefined)
            problems.push(`${at(place)}: ${key} lies in ${around}, which is stated as a whole: write it under its properties`);
        const path = before + key;
        return [{ path, at: place }, ...pathsOf((0,mapping/* sourcesBelow */.SH)(source) ?? {}, `${path}.`, [...place, "properties"], problems, at)];
    });
}
function pathFault(resource, path) {
    return (0,mapping/* graphSteps */.Ac)(path).includes("") ? `"${path}" is not a path: write keys with dots between them` : graphPathFault(resource, path);
}

;// CONCATENATED MODULE: ./build/src/load-mappings.js




const mostFiles = 1000;
/**
 * Reads the mapping files that the configuration names. `fromConfig` makes a pattern of the configuration, to whose
 * folder those inside a mapping are relative too, one of the working directory.
 * @throws ConfigError when a named file is missing, cannot be read or is not valid.
 */
async function loadMappings(cwd, named = [], fromConfig) {
    if (named.length === 0)
        return { mappings: [], files: [] };
    const { files, problems } = await (0,discover/* discover */.k)(cwd, named.map(fromConfig), new Set(), mostFiles);
    // A mapping that is not there would leave its files unread.
    if (problems.length > 0)
        throw new errors/* ConfigError */.x(problems.map(({ file, reason }) => `${file}: ${reason}; the configuration names it under mappings.`));
    const mappings = [];
    for (const { file, path: absolute } of files) {
        const read = (0,own_text/* readOwnText */.o)(absolute);
        if ("reason" in read)
            throw new errors/* ConfigError */.x([`${file}: the mapping file cannot be read (${read.reason}).`]);
        for (const mapping of await parseMappingFile(read.text, file)) {
            mappings.push({ ...mapping, files: mapping.files.map(fromConfig) });
        }
    }
    return { mappings, files: files.map(({ file }) => file) };
}

;// CONCATENATED MODULE: ./build/src/load-own-file.js








/** What our files are, by the key of their list. */
const titles = { partners: "partner catalog", exceptions: "exceptions file" };
/**
 * Reads a catalog or an exceptions file. What is wrong with one entry is judged by rules; a file that cannot be used at all is not.
 * @throws ConfigError when it cannot be read, is not YAML, or lacks the list `key`.
 */
async function loadOwnFile(cwd, named, key) {
    const absolute = external_node_path_.resolve(cwd, named);
    const file = external_node_path_.relative(cwd, absolute).split(external_node_path_.sep).join("/");
    const bytes = (0,input_bytes/* readBytes */.i)(absolute, input_limits/* defaultLimits */.M.yamlBytes);
    if ("reason" in bytes)
        throw new errors/* ConfigError */.x([`${file}: the ${titles[key]} cannot be used: ${bytes.reason}.`]);
    const decoded = (0,decode/* decode */.D)(bytes);
    if ("reason" in decoded)
        throw new errors/* ConfigError */.x([`${file}: the ${titles[key]} cannot be used: ${decoded.reason}.`]);
    const parsed = await parseYaml(decoded.text, decoded.encoding);
    if ("reason" in parsed)
        throw new errors/* ConfigError */.x([`${file}:${/^\d/.test(parsed.reason) ? "" : "1:1: "}${parsed.reason}.`]);
    const { document } = parsed;
    const { value } = document;
    const list = (0,json/* isObject */.Gv)(value) ? (0,json/* member */.Dc)(value, key) : undefined;
    // A key without a value is an empty list that somebody has yet to fill.
    const entries = list?.value ?? (list === undefined ? undefined : []);
    if (list === undefined || !Array.isArray(entries)) {
        throw new errors/* ConfigError */.x([`${file}:1:1: this is no ${titles[key]}: write its entries as a list under the key ${key}.`]);
    }
    return { file, document, entries, place: place/* Place */.Y.root(file).at(list.key) };
}

// EXTERNAL MODULE: ./build/src/model/catalog.js
var model_catalog = __nccwpck_require__(9900);
// EXTERNAL MODULE: ./build/src/relative-pattern.js
var relative_pattern = __nccwpck_require__(9362);
;// CONCATENATED MODULE: ./build/src/read-tenant.js










/**
 * Reads the tenant of a configuration that is found already. `several` says which of several it is.
 * @throws ConfigError when one of our own files cannot be used.
 */
async function readFoundTenant(options, found, several) {
    const { config } = found;
    const own = await loadOwnFiles(options, found);
    const fromConfig = (pattern) => (0,relative_pattern/* relativePattern */.T)(options.cwd, found.folder, pattern);
    const mapped = await loadMappings(options.cwd, config.mappings, fromConfig);
    const permission = { allowed: options.allowRuleModules === true, event: process.env.GITHUB_EVENT_NAME };
    const custom = await (0,load_custom_rules/* loadCustomRules */.Lh)(options.cwd, found, permission);
    const reading = readOptions(options, found, mapped, [own.catalog?.file, own.exceptions?.file, own.baselineFile, ...mapped.files, ...custom.files]);
    const input = await readInput({ ...reading, ...(several?.only && { only: several.only }) });
    const catalog = own.catalog && (0,model_catalog/* readCatalog */.uM)(own.catalog.entries, own.catalog.place);
    const tenant = (0,model_tenant/* buildTenant */.JT)(input.resources, input.facts, {
        today: options.now ?? new Date().toISOString().slice(0, 10),
        cloud: config.cloud ?? "public",
        ...(config.tenantId !== undefined && { tenantId: config.tenantId }),
        ...(catalog && { catalog }),
        ...(several && { name: several.name }),
        ...(input.isPartial && { isPartial: true }),
    });
    const documents = new Map(input.documents);
    for (const file of [own.catalog, own.exceptions])
        if (file !== undefined)
            documents.set(file.file, file.document);
    const isEmpty = input.resources.length === 0 && input.facts.every(({ lists }) => lists.length === 0);
    const { exceptions, baseline, baselineFile } = own;
    return { tenant, input, exceptions, baseline, baselineFile, custom, documents, ownFiles: reading.ownFiles, isEmpty };
}
/** A flag names a file from the working directory, the configuration from its own folder. */
async function loadOwnFiles(options, { config, folder }) {
    const load = (flag, configured, key) => {
        const named = flag ?? (configured === undefined ? undefined : external_node_path_.resolve(folder, configured));
        return named === undefined ? undefined : loadOwnFile(options.cwd, named, key);
    };
    const { cwd, baseline } = options;
    const named = typeof baseline === "string" ? baseline : config.baseline && external_node_path_.resolve(folder, config.baseline);
    const baselineFile = named === undefined ? undefined : external_node_path_.relative(cwd, external_node_path_.resolve(cwd, named)).split(external_node_path_.sep).join("/");
    return {
        catalog: await load(options.catalog, config.catalog, "partners"),
        exceptions: await load(options.exceptions, config.exceptions, "exceptions"),
        baseline: baseline === false || baselineFile === undefined ? undefined : (0,load_baseline/* loadBaseline */.o)(cwd, baselineFile),
        baselineFile,
    };
}
/** Paths that the user names win; what the configuration excludes stays excluded all the same. */
function readOptions({ cwd, paths }, { config, layers, file, folder }, { mappings }, ownFiles) {
    const configured = (config.policies ?? []).map((pattern) => (0,relative_pattern/* relativePattern */.T)(cwd, folder, pattern));
    const named = paths.length > 0;
    return {
        cwd,
        paths: named ? [...paths, ...configured.filter((pattern) => pattern.startsWith("!"))] : configured.length > 0 ? configured : ["."],
        named,
        configured: !named && configured.length > 0,
        ownFiles: new Set([file, ...(0,lint_layers/* filesOf */.R8)(layers).map((layer) => layer.file), ...ownFiles].filter((each) => each !== undefined)),
        mappings,
    };
}

;// CONCATENATED MODULE: ./build/src/read-tenants.js







/**
 * Reads the configuration and the tenants that it names, or the one tenant where it names none. Of several tenants,
 * named paths choose among the policies of each; a tenant of which they choose nothing is known to the others only.
 * @throws ConfigError when the configuration or one of our own files cannot be used.
 */
async function readTenants(options) {
    const found = await (0,load_config/* loadConfig */.Z)(options.cwd, options.configFile, options.paths);
    const today = options.now ?? new Date().toISOString().slice(0, 10);
    if (found.config.tenants === undefined) {
        const read = await readFoundTenant({ ...options, now: today }, found);
        return { found, tenants: [read], inputs: read.input.inputs, documents: read.documents, today, nothingFound: nothingFoundIn(options.paths, [read]) };
    }
    if (typeof options.baseline === "string" && found.config.tenants.length > 1) {
        throw new errors/* ConfigError */.x([`--baseline names one file for several tenants: name one for each in ${found.file ?? "the configuration"}, as baseline under its name.`]);
    }
    const named = await namedFiles(options);
    const all = await readAll({ ...options, now: today }, found, named?.files);
    const inputs = [...together(all), ...(named === undefined ? [] : ofNoTenant(named, all))].sort((one, other) => (one.file < other.file ? -1 : 1));
    const tenants = all.filter(({ input }) => !input.isPartial || input.inputs.length > 0);
    const documents = new Map(all.flatMap((each) => [...each.documents]));
    return { found, tenants, inputs, documents, today, nothingFound: nothingFoundIn(options.paths, tenants) };
}
/** What the paths mean that the user named; undefined where there are none. */
async function namedFiles({ cwd, paths }) {
    if (paths.length === 0)
        return undefined;
    const { files, problems } = await (0,discover/* discover */.k)(cwd, paths, new Set(), input_limits/* defaultLimits */.M.files);
    return { files: new Map(files.map((file) => [file.file, file])), problems };
}
async function readAll(options, found, only) {
    const read = [];
    for (const own of found.config.tenants ?? []) {
        const config = { ...found, config: (0,tenants_config/* configOf */.W)(found.config, own) };
        read.push({ ...(await readFoundTenant({ ...options, paths: [] }, config, { name: own.name, ...(only && { only }) })), own });
    }
    const related = (0,model_tenant/* relate */.c7)(read.map(({ tenant }) => tenant), found.config.baselineTenant);
    return read.map((each, index) => ({ ...each, tenant: related[index] ?? each.tenant }));
}
/** The inputs of all tenants; a file that several of them have is one input, and says so. */
function together(tenants) {
    const byFile = new Map();
    for (const { tenant, input } of tenants) {
        for (const record of input.inputs) {
            const before = byFile.get(record.file);
            if (before === undefined)
                byFile.set(record.file, { record, owners: [tenant.name ?? ""] });
            else {
                before.owners.push(tenant.name ?? "");
                if (record.status === "failed")
                    before.record = record;
            }
        }
    }
    return [...byFile.values()].map(({ record, owners }) => {
        if (owners.length === 1 || record.status !== "read")
            return record;
        return { ...record, notes: [...(record.notes ?? []), `it is among the policies of several tenants (${owners.join(", ")}) and counts in each of them`] };
    });
}
/** What was named and belongs to nobody: a file by its own name has failed, what lies in a folder is declined. */
function ofNoTenant({ files, problems }, tenants) {
    const known = new Set(tenants.flatMap(({ input, ownFiles }) => [...input.inputs.map(({ file }) => file), ...ownFiles]));
    const reason = "it is among the policies of no tenant that the configuration names";
    return [
        ...problems.map(({ file, reason: why, role }) => ({ file, status: role === "met" ? "declined" : "failed", reason: why })),
        ...[...files.values()].map(({ file, named }) => ({ file, status: named ? "failed" : "declined", reason })),
    ].filter(({ file }) => !known.has(file));
}
function nothingFoundIn(paths, tenants) {
    const empty = tenants.filter(({ isEmpty }) => isEmpty).map(({ tenant }) => JSON.stringify(tenant.name));
    if (empty.length > 0 && empty.length < tenants.length) {
        return `No policy found for the tenant ${empty.join(", ")}: look at its policies in the configuration.`;
    }
    if (empty.length < tenants.length)
        return undefined;
    const where = paths.length === 0 ? "the working directory" : paths.join(", ");
    return (`No policy found under ${where}. xtaplint reads Microsoft Graph JSON and YAML of cross-tenant access settings, Conditional ` +
        "Access and the authorization policy; see xtaplint lint --help.");
}


/***/ }),

/***/ 9362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ relativePattern)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** A pattern of a file of ours, which is relative to that file's folder, as one relative to the working directory. */
function relativePattern(cwd, folder, pattern) {
    const excluded = pattern.startsWith("!");
    const prefix = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(cwd, folder).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, excluded ? pattern.slice(1) : pattern);
    return excluded ? `!${joined}` : joined;
}


/***/ }),

/***/ 3407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ declinedFiles),
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   g7: () => (/* binding */ inputNotes),
/* harmony export */   gA: () => (/* binding */ declinedByReason),
/* harmony export */   lS: () => (/* binding */ inputsThat)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(986);

/** "file:line:column: reason" of a file that was not read, or "file: reason". Holds text of the input: escape it. */
function inputError(input) {
    const reason = input.reason ?? "it could not be read";
    return /^\d+:\d/.test(reason) ? `${input.file}:${reason}` : `${input.file}: ${reason}`;
}
/** The inputs of one status. */
function inputsThat(status, inputs) {
    return inputs.filter((input) => input.status === status);
}
/** The files that were declined; an empty working directory is an input of the report too, and no file. */
function declinedFiles(inputs) {
    return inputsThat("declined", inputs).filter(({ file }) => file !== ".");
}
/** "file: note" for each note on a file that was read all the same. */
function inputNotes(inputs) {
    return inputs.flatMap((input) => (input.notes ?? []).map((note) => `${input.file}: ${note}`));
}
/** One phrase a reason with the files it holds for, the reason of most files first. */
function declinedByReason(inputs) {
    const byReason = new Map();
    for (const input of declinedFiles(inputs)) {
        const reason = input.reason ?? "no reason is known";
        const files = byReason.get(reason) ?? [];
        files.push(input.file);
        byReason.set(reason, files);
    }
    return [...byReason]
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([reason, files]) => `${reason} (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(files, 3)})`);
}


/***/ }),

/***/ 5796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   sP: () => (/* binding */ rulesById),
/* harmony export */   y9: () => (/* binding */ byFile)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8456);

/** The findings worst first; equals keep the order of the report. */
function worstFirst(findings) {
    return _report_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
/** How many findings each severity has. */
function tally(findings) {
    const counts = { high: 0, medium: 0, low: 0, info: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}
/** The findings of each file in order of first appearance, worst first inside; those without a place stand under `undefined`. */
function byFile(findings) {
    const files = new Map();
    for (const finding of findings) {
        const file = finding.location?.file;
        const list = files.get(file) ?? [];
        list.push(finding);
        files.set(file, list);
    }
    return new Map([...files].map(([file, list]) => [file, worstFirst([...list].sort(byPlace))]));
}
/** The rules by id, for what a format says of a rule beside its findings. */
function rulesById(rules) {
    return new Map(rules.map((rule) => [rule.id, rule]));
}
function byPlace(a, b) {
    const [here, there] = [a.location, b.location];
    if (here === undefined || there === undefined)
        return 0;
    return here.line - there.line || here.column - there.column;
}


/***/ }),

/***/ 986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ noCrossTenantData),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   QX: () => (/* binding */ otherOutcomes),
/* harmony export */   Sb: () => (/* binding */ nothingFound),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UG: () => (/* binding */ nothingToJudge),
/* harmony export */   Xx: () => (/* binding */ extent),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   kn: () => (/* binding */ acceptedSingly),
/* harmony export */   lA: () => (/* binding */ acceptedBy),
/* harmony export */   qY: () => (/* binding */ baselineSentences),
/* harmony export */   ur: () => (/* binding */ severityCounts),
/* harmony export */   wn: () => (/* binding */ subjectName),
/* harmony export */   ze: () => (/* binding */ answersFor)
/* harmony export */ });
/* harmony import */ var _model_days_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8384);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8456);


/** "1 rule", "3 rules", "2 outcomes that …": the number and the noun that fits it. */
function count(n, one, many = `${one}s`) {
    return `${n} ${n === 1 ? one : many}`;
}
/** "2 high, 1 medium": the severities that occur, worst first; empty when there is no finding. */
function severityCounts(bySeverity) {
    return _report_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g
        .filter((severity) => bySeverity[severity] > 0)
        .map((severity) => `${bySeverity[severity]} ${severity}`)
        .join(", ");
}
/** The outcomes beside findings, none left out, so that a reader can add them up. */
function otherOutcomes({ counts, excepted }) {
    const [first] = excepted.flatMap(({ exception }) => ("expires" in exception ? exception.expires : [])).sort();
    return [
        `${counts.excepted} excepted${first === undefined ? "" : ` until ${first}`}`,
        `${counts.unknown} unknown`,
        `${counts.pass} pass`,
        `${counts["not-applicable"]} not applicable`,
    ];
}
/** Who accepted a finding and until when, in a clause. */
function acceptedBy(exception) {
    if ("baseline" in exception)
        return `in the baseline${exception.since === undefined ? "" : ` since ${exception.since}`}`;
    const { id, owner, reason, expires } = exception;
    return `${id} of ${owner}, until ${expires}: ${reason}`;
}
/** Findings that somebody accepted by name, one by one: those of the baseline are many, and only counted. */
function acceptedSingly({ excepted }) {
    return excepted.filter(({ exception }) => !("baseline" in exception));
}
/** What there is to say of the baseline, in a sentence each: how much it covers and since when, and what it need not hold. */
function baselineSentences({ excepted, staleBaselineEntries: stale, now }) {
    const days = excepted.flatMap(({ exception }) => ("baseline" in exception ? [exception.since ?? ""] : []));
    const [oldest = ""] = days.filter((day) => day !== "").sort();
    const age = (0,_model_days_js__WEBPACK_IMPORTED_MODULE_1__/* .ageInDays */ .QR)(oldest, now) ?? -1;
    const since = oldest === "" ? "" : `, the oldest since ${oldest}${age < 0 ? "" : ` (${count(age, "day")})`}`;
    return [
        ...(days.length === 0 ? [] : [`${days.length} in the baseline${since}.`]),
        ...(stale === 0 ? [] : [`${count(stale, "baseline entry matches", "baseline entries match")} nothing: xtaplint baseline --prune removes ${stale === 1 ? "it" : "them"}.`]),
    ];
}
/** Who answers for a subject and what it is for, in a clause; undefined where no catalog says it. */
function answersFor({ owner, purpose }) {
    if (owner === undefined)
        return purpose === undefined ? undefined : `for: ${purpose}`;
    return `owner: ${owner}${purpose === undefined ? "" : ` (${purpose})`}`;
}
/** "nothing found", and what that leaves open. */
function nothingFound(report) {
    if (nothingToJudge(report))
        return "nothing to judge";
    return report.counts.unknown > 0 ? "nothing found in what could be judged" : "nothing found";
}
/** The message of a finding, with the tenant before it where there are several. */
function messageOf({ message, subject }) {
    return subject.tenant === undefined ? message : `${subject.tenant}: ${message}`;
}
/** What a subject is called in prose: its name, else its id, an id in GUID form shortened, else its kind; with its tenant where there are several. */
function subjectName(subject, singletons = {}) {
    const name = nameOf(subject, singletons);
    return subject.tenant === undefined ? name : `${name} in ${subject.tenant}`;
}
function nameOf(subject, singletons) {
    if (subject.name !== undefined && subject.name !== "")
        return subject.name;
    return subject.id === undefined ? (singletons[subject.kind] ?? subject.kind) : shortId(subject.id);
}
/** "3 partners, 4 files", with the tenants before where there are several: how much was read. */
function extent(report) {
    const read = report.inputs.filter((input) => input.status === "read").length;
    const tenants = report.tenants === undefined ? "" : `${count(report.tenants, "tenant")}, `;
    return `${tenants}${count(report.partners, "partner")}, ${count(read, "file")}`;
}
/** Whether no file held a policy: nothing was judged, and every count would be about nothing. */
function nothingToJudge({ inputs, findings }) {
    return findings.length === 0 && inputs.every(({ status }) => status !== "read");
}
/** Said once when nothing of the input is about other tenants; undefined otherwise. */
function noCrossTenantData(report) {
    if (nothingToJudge(report))
        return "No policy was read, so nothing was judged.";
    return report.hasCrossTenantData ? undefined : "The input holds no cross-tenant access settings, so no trust in another tenant was judged.";
}
/** At most `limit` items and how many more there are: "a, b, c and 4 more". */
function listed(items, limit) {
    if (items.length <= limit)
        return items.join(", ");
    return `${items.slice(0, limit).join(", ")} and ${items.length - limit} more`;
}
function shortId(id) {
    return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id) ? `${id.slice(0, 4)}…${id.slice(-4)}` : id;
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/**
 * The report: what one run found, complete, before anything is printed. `report/json.ts` writes it as the
 * published JSON (`schemas/report.schema.json`); every other format is another view of the same value.
 */
/** Worst first. */
const severities = ["high", "medium", "low", "info"];


/***/ }),

/***/ 2760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalText)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3154);

const longest = 1000;
/** Text of the input as text: nothing in it can move the cursor, colour a line, or be read as a command by a runner that shows the log. */
function terminalText(text) {
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, longest)).replace(/:(?=:)/g, ":\\").replaceAll("##[", "#\\#[");
}


/***/ }),

/***/ 3154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible)
/* harmony export */ });
/**
 * What can mislead in text that came from a file: control characters (ANSI escapes are made of them), line and
 * paragraph separators, characters that turn the reading direction, invisible ones, halves of surrogate pairs and
 * code points that are no characters.
 * The joiners U+200C and U+200D stay: names in several scripts and emoji need them.
 */
const misleading = /[\p{Cc}\p{Cs}\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;
const short = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/** The text on one line, with every character that could mislead written out, such as `\n` or `\u{202e}`. */
function visible(text) {
    return text.replace(misleading, (found) => short[found] ?? `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`);
}
/** The text, or its first `limit` UTF-16 units and how many were left out; never half a character. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = withoutHalf(text.slice(0, limit));
    return `${kept}… (${text.length - kept.length} more characters)`;
}
/** The text, or as much of it as fits into `limit` UTF-16 units with an ellipsis; for places too narrow for a count. */
function clip(text, limit) {
    return text.length <= limit ? text : `${withoutHalf(text.slice(0, Math.max(0, limit - 1)))}…`;
}
function withoutHalf(text) {
    const last = text.charCodeAt(text.length - 1);
    return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}


/***/ }),

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __nccwpck_require__(643);
// EXTERNAL MODULE: ./build/rules/index.js + 107 modules
var build_rules = __nccwpck_require__(7614);
// EXTERNAL MODULE: ./build/src/assemble.js
var assemble = __nccwpck_require__(2609);
// EXTERNAL MODULE: ./build/src/lint/options.js
var options = __nccwpck_require__(9957);
;// CONCATENATED MODULE: ./build/src/lint/enable.js

/** The rules of a pack that a preset and a configuration switch on, with their severities and options, in the pack's order. */
function enableRules(pack, preset, settings = {}) {
    return pack.flatMap((rule) => enabledAs(rule, ruleState(rule, preset, settings[rule.id])));
}
/** A rule as the engine takes it; none where it is off. */
function enabledAs(rule, { severity, options }) {
    return severity === "off" ? [] : [{ rule, severity, options }];
}
/** What a rule is where a preset and a configuration say this of it. */
function ruleState(rule, preset, setting) {
    const given = typeof setting === "object" ? setting.options : undefined;
    return { severity: severityOf(rule, preset, setting), options: { ...(0,options/* defaultOptions */.K)(rule), ...given } };
}
/** A rule that the configuration names is on, whatever the preset says, unless it is named to be off. */
function severityOf(rule, preset, setting) {
    if (typeof setting === "string")
        return setting;
    if (setting !== undefined)
        return setting.severity ?? rule.severity;
    return isIn(rule, preset) ? rule.severity : "off";
}
/** Where no rule of the pack is on, those of one's own are as in `recommended`: they were named to be there. */
function isIn({ presets, own }, preset) {
    if (preset === "off")
        return own !== undefined && presets.includes("recommended");
    return preset === "all" || presets.includes(preset);
}

// EXTERNAL MODULE: ./build/src/lint/errors.js
var errors = __nccwpck_require__(4120);
// EXTERNAL MODULE: ./build/src/lint/layers.js
var lint_layers = __nccwpck_require__(7729);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/src/lint/severity.js
var lint_severity = __nccwpck_require__(7872);
;// CONCATENATED MODULE: ./build/src/lint/loosened.js




/** Where something is looser than in any layer below: rules in their order, each once, with the strictest that was below. */
function loosenedRules(rules, layers) {
    return rules.flatMap((rule) => loosenedRule(rule, statesOf(rule, layers)) ?? []);
}
/** A rule as it is after each layer. */
function statesOf(rule, layers) {
    let preset = "off";
    let setting;
    return layers.map((layer) => {
        if ((0,lint_layers/* isPreset */.S1)(layer))
            preset = layer.preset;
        else {
            const above = layer.config.rules?.[rule.id];
            if (above !== undefined)
                setting = (0,lint_layers/* mergeSetting */.b5)(setting, above);
        }
        return { ...ruleState(rule, preset, setting), layer };
    });
}
function loosenedRule({ id, own }, states) {
    const last = states.at(-1);
    if (last === undefined)
        return undefined;
    const below = states.slice(0, -1);
    const [stricter] = below.filter(({ severity }) => (0,lint_severity/* depthOf */.d1)(severity) < (0,lint_severity/* depthOf */.d1)(last.severity)).sort((one, other) => (0,lint_severity/* depthOf */.d1)(one.severity) - (0,lint_severity/* depthOf */.d1)(other.severity));
    const base = stricter ?? below.findLast((state) => state.severity !== "off" && last.severity !== "off" && !(0,external_node_util_.isDeepStrictEqual)(state.options, last.options));
    if (base === undefined || base.severity === "off")
        return undefined;
    const options = last.severity === "off" ? {} : changes(base.options, last.options);
    const decider = stricter === undefined ? lastChange(states, "options") : lastChange(states, "severity");
    return {
        rule: id,
        from: base.severity,
        to: last.severity,
        ...(Object.keys(options).length > 0 && { options }),
        // No preset says anything of a rule of one's own: how severe it is, its own file says.
        against: (0,lint_layers/* isPreset */.S1)(base.layer) && own !== undefined ? own.file : nameOf(base.layer),
        ...placeIn(decider, stricter === undefined ? ["rules", id, "options"] : ["rules", id]),
    };
}
/** The layer after which a rule is what it is in the end. */
function lastChange(states, key) {
    return states.findLast((state, index) => index > 0 && !(0,external_node_util_.isDeepStrictEqual)(state[key], states[index - 1]?.[key]))?.layer;
}
function changes(from, to) {
    const names = Object.keys(to).filter((name) => !(0,external_node_util_.isDeepStrictEqual)(from[name], to[name]));
    return Object.fromEntries(names.map((name) => [name, { from: from[name], to: to[name] }]));
}
/** What is stricter where no layer is. */
const byDefault = "the default";
/** The thresholds that are looser than in any layer below, or than they are by default. */
function loosenedThresholds(layers) {
    return [...loosenedFailOn((0,lint_layers/* filesOf */.R8)(layers)), ...loosenedFailOnUnknown((0,lint_layers/* filesOf */.R8)(layers))];
}
function loosenedFailOn(files) {
    let strictest = { failOn: lint_severity/* defaultFailOn */.Nn, name: byDefault };
    for (const { name, config } of files)
        if (config.failOn !== undefined && (0,lint_severity/* isStricter */.V$)(config.failOn, strictest.failOn))
            strictest = { failOn: config.failOn, name };
    const last = files.findLast(({ config }) => config.failOn !== undefined);
    const to = last?.config.failOn;
    if (to === undefined || !(0,lint_severity/* isStricter */.V$)(strictest.failOn, to))
        return [];
    return [{ setting: "failOn", from: strictest.failOn, to, against: strictest.name, ...placeIn(last, ["failOn"]) }];
}
function loosenedFailOnUnknown(files) {
    const strict = files.find(({ config }) => config.failOnUnknown === true);
    const last = files.findLast(({ config }) => config.failOnUnknown !== undefined);
    if (strict === undefined || last?.config.failOnUnknown !== false)
        return [];
    return [{ setting: "failOnUnknown", from: true, to: false, against: strict.name, ...placeIn(last, ["failOnUnknown"]) }];
}
function nameOf(layer) {
    return (0,lint_layers/* isPreset */.S1)(layer) ? layer.preset : layer.name;
}
function placeIn(layer, steps) {
    const location = layer && ((0,lint_layers/* isPreset */.S1)(layer) ? layer.location : layer.locate(steps));
    return location === undefined ? {} : { location };
}

;// CONCATENATED MODULE: ./build/src/lint/tenant-rules.js



/**
 * What tenants of a configuration say of rules and of failing that is looser than what holds for all, a sentence each.
 * `at` is `file:line:column` of a key.
 */
function tenantLoosenings(config, preset, rules, at) {
    return (config.tenants ?? []).flatMap((tenant, index) => {
        const place = (...steps) => at(["tenants", String(index), ...steps]);
        return [
            ...rules.flatMap((rule) => looserRule(rule, ruleState(rule, preset, config.rules?.[rule.id]), tenant, place)),
            ...looserFailOn(tenant, config.failOn ?? lint_severity/* defaultFailOn */.Nn, place),
        ];
    });
}
const toTighten = "a tenant can only tighten, so say it beside tenants, for all of them, or leave it out";
function looserRule({ id, severity }, shared, { name, rules }, place) {
    const setting = rules?.[id];
    if (setting === undefined)
        return [];
    const own = typeof setting === "string" ? setting : (setting.severity ?? (shared.severity === "off" ? severity : shared.severity));
    if ((0,lint_severity/* depthOf */.d1)(own) > (0,lint_severity/* depthOf */.d1)(shared.severity)) {
        return [`${place("rules", id)}: ${id} is ${own} in ${JSON.stringify(name)} and ${shared.severity} in all tenants: ${toTighten}`];
    }
    if (shared.severity === "off" || typeof setting === "string" || setting.options === undefined)
        return [];
    return [`${place("rules", id, "options")}: whether other options tighten ${id} cannot be told, and it is on in all tenants: ${toTighten}`];
}
function looserFailOn({ name, failOn }, shared, place) {
    if (failOn === undefined || !(0,lint_severity/* isStricter */.V$)(shared, failOn))
        return [];
    return [`${place("failOn")}: failOn is ${failOn} in ${JSON.stringify(name)} and ${shared} for all tenants: ${toTighten}`];
}
/** The rules of one tenant: those that are on for all, and what its entry adds; never less than for all, whatever preset a flag names. */
function tightenedRules(rules, preset, shared = {}, own = {}) {
    return rules.flatMap((rule) => {
        const forAll = ruleState(rule, preset, shared[rule.id]);
        const added = own[rule.id];
        if (added === undefined)
            return enabledAs(rule, forAll);
        const here = ruleState(rule, preset, (0,lint_layers/* mergeSetting */.b5)(shared[rule.id], added));
        if (forAll.severity === "off")
            return enabledAs(rule, here);
        return enabledAs(rule, { severity: (0,lint_severity/* depthOf */.d1)(here.severity) < (0,lint_severity/* depthOf */.d1)(forAll.severity) ? here.severity : forAll.severity, options: forAll.options });
    });
}

;// CONCATENATED MODULE: ./build/src/in-force.js






/**
 * Works out which rules are on, how severe they are and what fails a run. `known` are all rules that exist.
 * @throws ConfigError when a tenant of the configuration loosens what holds for all.
 */
function inForce(known, { config, layers, at }, tenants, flags) {
    // Against the configuration's own preset: what a flag adds makes no mistake of what is written.
    const problems = tenantLoosenings(config, (0,lint_layers/* startOf */.GH)((0,lint_layers/* withStart */.n_)(layers)), known, at);
    if (problems.length > 0)
        throw new errors/* ConfigError */.x(problems);
    const from = (0,lint_layers/* withStart */.n_)(layers, flags.preset);
    const preset = (0,lint_layers/* startOf */.GH)(from);
    const measured = tenants.map((tenant) => ({
        ...tenant,
        rules: tightenedRules(known, preset, config.rules, tenant.own?.rules),
        failOn: flags.failOn ?? tenant.own?.failOn ?? config.failOn ?? lint_severity/* defaultFailOn */.Nn,
    }));
    const isDecided = { failOn: flags.failOn !== undefined, failOnUnknown: flags.failOnUnknown !== undefined };
    return {
        tenants: measured,
        rules: worstOf(known, [...enableRules(known, preset, config.rules), ...measured.flatMap(({ rules }) => rules)]),
        failOnUnknown: flags.failOnUnknown ?? config.failOnUnknown ?? false,
        loosened: [...loosenedRules(known, from), ...loosenedThresholds(from).filter(({ setting }) => !isDecided[setting])],
    };
}
function worstOf(known, rules) {
    const worst = new Map();
    for (const enabled of rules) {
        const before = worst.get(enabled.rule);
        if (before === undefined || (0,lint_severity/* depthOf */.d1)(enabled.severity) < (0,lint_severity/* depthOf */.d1)(before.severity))
            worst.set(enabled.rule, enabled);
    }
    return known.flatMap((rule) => worst.get(rule) ?? []);
}

// EXTERNAL MODULE: ./build/src/judge-baseline.js
var judge_baseline = __nccwpck_require__(7060);
// EXTERNAL MODULE: ./build/src/lint/evaluate.js + 2 modules
var evaluate = __nccwpck_require__(2248);
// EXTERNAL MODULE: ./build/src/lint/exceptions.js
var lint_exceptions = __nccwpck_require__(3805);
// EXTERNAL MODULE: ./build/src/model/exceptions.js
var model_exceptions = __nccwpck_require__(3105);
;// CONCATENATED MODULE: ./build/src/judge.js



/**
 * Judges tenants, each by itself: everything but the exceptions, then holds these against it, then the exceptions
 * themselves. `known` are the ids of all rules that exist, on or off. Exceptions that tenants share are judged once,
 * with the first that has them.
 */
function judgeAll(tenants, known) {
    const heard = tenants.map((read) => ({ read, ...hear(read, known) }));
    return heard.map(({ read, ...each }, index) => {
        const sharers = heard.filter(({ file }) => file !== undefined && file.file === each.file?.file);
        const isFirst = sharers[0] === undefined || sharers[0] === heard[index];
        const exceptions = isFirst ? usedAnywhere(each.exceptions, sharers) : [];
        return { ...read, outcomes: judgeExceptions({ ...each, exceptions }, read.rules) };
    });
}
function hear({ tenant, rules, exceptions: file }, known) {
    const evaluation = (0,evaluate/* evaluate */._)(tenant, rules.filter(({ rule }) => rule.subject !== "exception"));
    if (file === undefined)
        return { tenant, file, evaluation, excepted: [], exceptions: [] };
    const { findings, excepted, exceptions } = (0,lint_exceptions/* applyExceptions */.FW)((0,model_exceptions/* readExceptions */.rY)(file.entries, file.place), {
        ...evaluation,
        known,
        enabled: new Set(rules.map(({ rule }) => rule.id)),
        catalog: tenant.catalog,
        today: tenant.today,
    });
    return { tenant, file, evaluation: { ...evaluation, findings }, excepted, exceptions };
}
function judgeExceptions({ tenant, evaluation: first, excepted, exceptions }, rules) {
    if (exceptions.length === 0)
        return { ...first, excepted, exceptions };
    const onExceptions = rules.filter(({ rule }) => rule.subject === "exception");
    const second = (0,evaluate/* evaluate */._)({ ...tenant, exceptions }, onExceptions);
    return {
        findings: [...first.findings, ...second.findings],
        excepted,
        exceptions,
        unknown: [...first.unknown, ...second.unknown],
        crashes: [...first.crashes, ...second.crashes],
        passes: first.passes + second.passes,
        notApplicable: first.notApplicable + second.notApplicable,
    };
}
/** From what says most about an entry to what says least. */
const uses = ["covers", "value changed", "rule unknown", "unused", "rule off", "not valid"];
/** What became of each exception in the tenant in which it did most. */
function usedAnywhere(exceptions, heard) {
    return exceptions.map((here, index) => {
        const everywhere = heard.flatMap((each) => each.exceptions[index] ?? []);
        return everywhere.sort((one, other) => uses.indexOf(one.use.kind) - uses.indexOf(other.use.kind))[0] ?? here;
    });
}

// EXTERNAL MODULE: ./build/src/read-tenants.js + 16 modules
var read_tenants = __nccwpck_require__(20);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __nccwpck_require__(990);
;// CONCATENATED MODULE: ./build/src/run.js









/**
 * Lints policy files: reads them, judges the tenant they describe and puts the report together. It prints nothing.
 * @throws ConfigError when the configuration cannot be used.
 */
async function run(options) {
    const started = external_node_perf_hooks_.performance.now();
    const { found, tenants, inputs, documents, today, nothingFound } = await (0,read_tenants/* readTenants */.w)(options);
    const known = [...build_rules/* pack */.q, ...(tenants[0]?.custom.rules ?? [])];
    const { tenants: measured, rules, failOnUnknown, loosened } = inForce(known, found, tenants, options);
    const ready = await Promise.all(measured.map(async (each) => ({ ...each, ...(await withExpressions(each)) })));
    const judged = judgeAll(ready, new Set(known.map(({ id }) => id)));
    const excerpts = options.excerpts === true;
    const governed = judged.map((each) => ({ ...each, outcomes: each.baseline === undefined ? each.outcomes : (0,judge_baseline/* withBaseline */.U)(each.outcomes, each.baseline) }));
    const assembled = (0,assemble/* together */.bs)(governed.map(({ outcomes, tenant }) => (0,assemble/* assemble */.fT)(outcomes, { documents, catalog: tenant.catalog, excerpts })));
    const crashes = judged.flatMap(({ stopped, outcomes }) => [...stopped, ...outcomes.crashes]);
    const incomplete = tenants.length === 0 || tenants.some(({ isEmpty }) => isEmpty) || crashes.length > 0 || inputs.some(({ status }) => status === "failed");
    const failed = governed.some(({ outcomes, failOn }) => outcomes.findings.some(({ severity }) => (0,lint_severity/* reaches */.O6)(severity, failOn))) || (failOnUnknown && assembled.unknown.length > 0);
    const report = {
        version: 1,
        tool: { name: "xtaplint", version: version/* version */.rE },
        verdict: incomplete ? "incomplete" : failed ? "fail" : "pass",
        now: today,
        inputs,
        ...assembled,
        ...(loosened.length > 0 && { loosened }),
        rules: rules.map(assemble/* ruleInfo */.PI),
        // Where not everything was looked at, nothing can be said to be gone.
        staleBaselineEntries: incomplete ? 0 : judged.reduce((sum, each) => sum + goneOf(each), 0),
        ...(found.config.tenants && { tenants: tenants.length }),
        partners: tenants.reduce((sum, { tenant }) => sum + tenant.all("crossTenantAccessPolicyPartner").length, 0),
        hasCrossTenantData: tenants.some(({ input }) => input.resources.some(({ kind }) => kind.startsWith("crossTenantAccessPolicy"))),
        seconds: (external_node_perf_hooks_.performance.now() - started) / 1000,
    };
    const exceptions = judged.flatMap(({ outcomes }) => outcomes.exceptions);
    return { report, judged, crashes, exceptions, nothingFound };
}
/** The rules for one tenant; what evaluates expressions is loaded by the runs that have some. */
async function withExpressions({ tenant, custom, rules }) {
    if (custom.expressions.size === 0)
        return { rules, stopped: [] };
    const { judgeCustom } = await __nccwpck_require__.e(/* import() */ 576).then(__nccwpck_require__.bind(__nccwpck_require__, 2576));
    return judgeCustom(tenant, rules, custom.expressions);
}
/** How many entries of a tenant's baseline match nothing any more. */
function goneOf(judged) {
    return judged.baseline === undefined ? 0 : (0,judge_baseline/* standingsOf */.F)(judged.baseline, judged).filter((standing) => standing === "gone").length;
}


/***/ }),

/***/ 990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Jk: () => (/* binding */ repository),
  gd: () => (/* binding */ rulePage),
  rE: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":"0.1.0","Jk":{"O":"git+https://github.com/xtaplint/xtaplint.git"}}');
;// CONCATENATED MODULE: ./build/src/version.js

/** The version of the package. */
const version = package_namespaceObject.rE;
/** The public repository, without a trailing slash. */
const repository = package_namespaceObject.Jk.O.replace(/^git\+/, "").replace(/\.git$/, "");
/** The page of a rule, of this very version. */
function rulePage(group, id) {
    return `${repository}/blob/v${version}/rules/${group}/${id}.md`;
}


/***/ }),

/***/ 1162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/** Policies and our own files are a dozen levels deep; what goes beyond this was made to exhaust a reader. */
const deepest = 100;
/**
 * Whether a YAML text nests deeper than any file for us does. To be asked before composing it: that part of the library
 * recurses, and on a nearly exhausted stack the engine does not throw but ends the process.
 */
function nestsTooDeep({ Parser }, text) {
    const left = [];
    for (const token of new Parser().parse(text))
        left.push({ token, depth: 0 });
    for (let here = left.pop(); here !== undefined; here = left.pop()) {
        const { token, depth } = here;
        if (depth > deepest)
            return true;
        if (token?.type === "document")
            left.push({ token: token.value, depth: depth + 1 });
        else if (token && "items" in token) {
            for (const { key, value } of token.items)
                left.push({ token: key, depth: depth + 1 }, { token: value, depth: depth + 1 });
        }
    }
    return false;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3867);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
