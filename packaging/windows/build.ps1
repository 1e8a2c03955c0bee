# Builds the installer, on Windows with Python 3.11 and NSIS. A recipe: it has not been run yet.
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true
Set-Location (Join-Path $PSScriptRoot "..\..")
python -m venv build\package-env
$python = "build\package-env\Scripts\python.exe"
& $python -m pip install -q --require-hashes --only-binary :all: -r requirements-package.txt
& $python -m pip install -q --no-deps --no-build-isolation -e .
$env:SOURCE_DATE_EPOCH = git log -1 --format=%ct
$env:PYTHONHASHSEED = "0"
$env:PYTHONUTF8 = "1"
$env:QT_QPA_PLATFORM = "offscreen"
& $python packaging\icons.py build\icons
& $python -m PyInstaller --noconfirm --clean --distpath build\package --workpath build\pyinstaller packaging\ihata.spec
$version = (Select-String -Path pyproject.toml -Pattern '^version = "(.*)"').Matches[0].Groups[1].Value
New-Item -ItemType Directory -Force dist | Out-Null
$root = (Get-Location).Path
makensis "-DVERSION=$version" "-DPAYLOAD=$root\build\package\ihata" "-DICONS=$root\build\icons" "-DOUT=$root\dist\ihata-$version-setup.exe" packaging\windows\ihata.nsi
